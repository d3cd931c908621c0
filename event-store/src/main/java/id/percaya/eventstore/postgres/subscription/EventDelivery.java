package id.percaya.eventstore.postgres.subscription;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.log.ShardPosition;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/// What is done with the events that are read, and how the checkpoint goes with it.
sealed interface EventDelivery<E>
        permits EventDelivery.SubscriptionDelivery, EventDelivery.ProjectionDelivery, ViewDelivery {

    ShardPosition place();

    EventTypes<E> types();

    /// What is read: [Tail#LIVE] or [Tail#WHOLE].
    String log();

    void leads();

    /// @param events in order; none when only the checkpoint is to be moved
    /// @param checkpoint moves the place and what is parked with it; false when that is no longer
    ///   ours to do, and what was done must not count
    /// @return what the checkpoint said
    boolean hear(List<Recorded<E>> events, Jdbc.Work checkpoint) throws SQLException;

    void caughtUp(Instant asOf);

    /// Acts first and moves the checkpoint then: at least once.
    record SubscriptionDelivery<E>(
            ShardPosition place, Subscription<E> subscription, DataSource worker)
            implements EventDelivery<E> {
        @Override
        public EventTypes<E> types() {
            return subscription.types();
        }

        @Override
        public String log() {
            return Tail.LIVE;
        }

        @Override
        public void leads() {
            subscription.leaseAcquired();
        }

        @Override
        public boolean hear(List<Recorded<E>> events, Jdbc.Work checkpoint) throws SQLException {
            if (!events.isEmpty()) {
                subscription.on(events);
            }
            return Jdbc.transaction(worker, checkpoint);
        }

        @Override
        public void caughtUp(Instant asOf) {
            subscription.caughtUp(asOf);
        }
    }

    /// Writes rows and moves the checkpoint in one transaction: exactly once.
    record ProjectionDelivery<E>(ShardPosition place, Projection<E> projection, DataSource worker)
            implements EventDelivery<E> {
        @Override
        public EventTypes<E> types() {
            return projection.types();
        }

        @Override
        public String log() {
            return Tail.WHOLE;
        }

        @Override
        public void leads() {}

        @Override
        public boolean hear(List<Recorded<E>> events, Jdbc.Work checkpoint) throws SQLException {
            return Jdbc.transaction(
                    worker,
                    connection -> {
                        for (Recorded<E> recorded : events) {
                            projection.on(recorded, connection);
                        }
                        return checkpoint.on(connection);
                    });
        }

        @Override
        public void caughtUp(Instant asOf) {}
    }
}
