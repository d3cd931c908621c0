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

/// Delivers events to a subscription or a projection, and moves the checkpoint together with it.
sealed interface EventDelivery<E>
        permits EventDelivery.SubscriptionDelivery, EventDelivery.ProjectionDelivery, ViewDelivery {

    ShardPosition shard();

    EventTypes<E> types();

    /// The table to read: [Tail#LIVE] or [Tail#WHOLE].
    String log();

    void leaseAcquired();

    /// @param events in order; none when only the checkpoint moves
    /// @param checkpoint moves the checkpoint and parks events; returns false when another process
    ///   owns the shard by now, and the delivery must not count
    /// @return the result of the checkpoint
    boolean deliver(List<Recorded<E>> events, Jdbc.Work checkpoint) throws SQLException;

    void caughtUp(Instant asOf);

    /// Calls the subscription first and moves the checkpoint afterwards: at least once.
    record SubscriptionDelivery<E>(
            ShardPosition shard, Subscription<E> subscription, DataSource worker)
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
        public void leaseAcquired() {
            subscription.leaseAcquired();
        }

        @Override
        public boolean deliver(List<Recorded<E>> events, Jdbc.Work checkpoint) throws SQLException {
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
    record ProjectionDelivery<E>(ShardPosition shard, Projection<E> projection, DataSource worker)
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
        public void leaseAcquired() {}

        @Override
        public boolean deliver(List<Recorded<E>> events, Jdbc.Work checkpoint) throws SQLException {
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
