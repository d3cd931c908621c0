package id.percaya.bench.axon4;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.jdbc.ConnectionWrapperFactory.ConnectionCloseHandler;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;

/// A local transaction bound to its thread, as a Spring application provides it to Axon; nested
/// calls join it.
final class ThreadTransactions implements TransactionManager, ConnectionProvider {

    private static final ThreadLocal<@Nullable Connection> RUNNING = new ThreadLocal<>();
    private final DataSource pool;

    ThreadTransactions(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection joined = RUNNING.get();
        return joined == null
                ? pool.getConnection()
                : ConnectionWrapperFactory.wrap(joined, new Kept());
    }

    @Override
    public Transaction startTransaction() {
        if (RUNNING.get() != null) {
            return new Joined();
        }
        try {
            Connection connection = pool.getConnection();
            connection.setAutoCommit(false);
            RUNNING.set(connection);
            return new Outermost(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static final class Outermost implements Transaction {
        private final Connection connection;

        Outermost(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void commit() {
            end(true);
        }

        @Override
        public void rollback() {
            end(false);
        }

        private void end(boolean commit) {
            RUNNING.remove();
            try (connection) {
                if (commit) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private static final class Joined implements Transaction {
        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    }

    /// Ignores close and commit, which the transaction does itself.
    private static final class Kept implements ConnectionCloseHandler {
        @Override
        public void close(Connection delegate) {}

        @Override
        public void commit(Connection delegate) {}
    }
}
