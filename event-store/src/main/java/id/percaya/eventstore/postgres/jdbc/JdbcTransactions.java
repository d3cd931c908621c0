package id.percaya.eventstore.postgres.jdbc;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/// Transactions without a container. Each takes a connection from the pool and sets its tenant. The
/// setting is local to the transaction, so that the connection's next user does not inherit it.
public final class JdbcTransactions implements Transactions {

    private final ScopedValue<Connection> running = ScopedValue.newInstance();
    private final DataSource pool;

    public JdbcTransactions(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public <T> T call(Tenant tenant, Supplier<T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            boolean committed = false;
            try {
                actFor(tenant, connection);
                T result = ScopedValue.where(running, connection).call(work::get);
                connection.commit();
                committed = true;
                return result;
            } finally {
                if (!committed) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static void actFor(Tenant tenant, Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            statement.setString(1, tenant.id());
            statement.execute();
        }
    }

    /// Hands out the connection of the running transaction; closing it has no effect. Outside a
    /// transaction it throws.
    public DataSource joined() {
        return proxy(
                DataSource.class,
                pool,
                "getConnection",
                () -> {
                    if (!running.isBound()) {
                        throw new IllegalStateException("no transaction is running");
                    }
                    return proxy(Connection.class, running.get(), "close", () -> null);
                });
    }

    private static <T> T proxy(Class<T> type, T target, String name, Supplier<Object> instead) {
        Object proxy =
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) ->
                                method.getName().equals(name)
                                        ? instead.get()
                                        : invoke(method, target, arguments));
        return type.cast(proxy);
    }

    private static Object invoke(Method method, Object target, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
