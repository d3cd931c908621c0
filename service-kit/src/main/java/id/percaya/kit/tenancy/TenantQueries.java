package id.percaya.kit.tenancy;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.TenantQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/// Runs a single query as a tenant in one round trip, for queries where latency matters.
@ApplicationScoped
public class TenantQueries {

    private final DataSource requests;

    TenantQueries(DataSource requests) {
        this.requests = requests;
    }

    /// See [TenantQuery#read]. Do not call it within a transaction, which already has a tenant.
    public <T> T read(Tenant tenant, String query, TenantQuery.Reading<T> reading, List<?> values) {
        try (Connection connection = requests.getConnection()) {
            return TenantQuery.read(connection, tenant, query, reading, values);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
