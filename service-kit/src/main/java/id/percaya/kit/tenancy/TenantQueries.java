package id.percaya.kit.tenancy;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.TenantQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/// One query as a tenant, in one round trip: for what others wait for.
@ApplicationScoped
public class TenantQueries {

    private final DataSource requests;

    TenantQueries(DataSource requests) {
        this.requests = requests;
    }

    /// As [TenantQuery#read], so not within a transaction, which has a tenant of its own.
    public <T> T read(Tenant tenant, String query, TenantQuery.Reading<T> reading, List<?> values) {
        try (Connection connection = requests.getConnection()) {
            return TenantQuery.read(connection, tenant, query, reading, values);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
