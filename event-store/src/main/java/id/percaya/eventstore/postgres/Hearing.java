package id.percaya.eventstore.postgres;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/// What is done with the events that are read, and how the checkpoint goes with it.
sealed interface Hearing<E> {

    Place place();

    EventTypes<E> types();

    /// @return false when the lease was lost meanwhile
    boolean hear(Tail.Page<E> page, Position from, Lease lease) throws SQLException;

    void caughtUp(Instant asOf);

    /// Acts first and moves the checkpoint then: at least once.
    record Acting<E>(Subscription<E> subscription, DataSource worker) implements Hearing<E> {
        @Override
        public Place place() {
            return Place.whole(subscription.name());
        }

        @Override
        public EventTypes<E> types() {
            return subscription.types();
        }

        @Override
        public boolean hear(Tail.Page<E> page, Position from, Lease lease) throws SQLException {
            if (!page.events().isEmpty()) {
                subscription.on(page.events());
            }
            try (Connection connection = worker.getConnection()) {
                return lease.advance(from, page.end(), connection);
            }
        }

        @Override
        public void caughtUp(Instant asOf) {
            subscription.caughtUp(asOf);
        }
    }

    /// Writes rows and moves the checkpoint in one transaction: exactly once.
    record Projecting<E>(Place place, Projection<E> projection, DataSource worker)
            implements Hearing<E> {
        @Override
        public EventTypes<E> types() {
            return projection.types();
        }

        @Override
        public boolean hear(Tail.Page<E> page, Position from, Lease lease) throws SQLException {
            try (Connection connection = worker.getConnection()) {
                connection.setAutoCommit(false);
                boolean ours = false;
                try {
                    for (Recorded<E> recorded : page.events()) {
                        projection.on(recorded, connection);
                    }
                    ours = lease.advance(from, page.end(), connection);
                } finally {
                    end(connection, ours);
                }
                return ours;
            }
        }

        private static void end(Connection connection, boolean commit) throws SQLException {
            if (commit) {
                connection.commit();
            } else {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }

        @Override
        public void caughtUp(Instant asOf) {}
    }
}
