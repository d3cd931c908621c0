package id.percaya.kit.tenancy;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/// JTA transactions of one tenant, for row-level security and Hibernate alike. The setting is local
/// to the transaction, so it cannot leak to the next user of the pooled connection.
@ApplicationScoped
public class TenantTransactions implements Transactions {

    private final DataSource requests;

    TenantTransactions(DataSource requests) {
        this.requests = requests;
    }

    @Override
    public <T> T call(Tenant tenant, Supplier<T> work) {
        ManagedContext request = Arc.container().requestContext();
        if (request.isActive()) {
            return inTransaction(tenant, work);
        }
        // Hibernate resolves the tenant only in a request context:
        // https://github.com/quarkusio/quarkus/issues/19467
        request.activate();
        try {
            return inTransaction(tenant, work);
        } finally {
            request.terminate();
        }
    }

    private <T> T inTransaction(Tenant tenant, Supplier<T> work) {
        return ScopedValue.where(CurrentTenant.VALUE, tenant)
                .call(() ->
                        QuarkusTransaction.requiringNew()
                                .call(() -> {
                                    enter(tenant);
                                    return work.get();
                                }));
    }

    private void enter(Tenant tenant) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            statement.setString(1, tenant.id());
            statement.execute();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
