package id.percaya.eventstore;

import java.time.Instant;
import java.util.List;

/// Handles every event of its types at least once, each stream in order, also across restarts. Of
/// all replicas of a service only one handles a shard at a time. Handling an event twice must do no
/// harm.
///
/// After an exception the batch is delivered again after a pause, in smaller parts until the
/// failing event stands alone. Transient failures are retried indefinitely: [NotNow], a lost race
/// or an unavailable database. An event that fails five times for another reason is parked,
/// together with all later events of its stream, until an operator retries or discards it. Other
/// streams go on.
public interface Subscription<E> {

    /// The checkpoint is stored under this name, so it never changes once the subscription has run.
    /// The default is the class name in kebab-case, `when-halt-imposed-then-hold-publications` for
    /// `WhenHaltImposedThenHoldPublications`. If the class is renamed later, override this with the
    /// old name.
    default String name() {
        return SubscriptionName.of(getClass());
    }

    EventTypes<E> types();

    /// The number of shards that the streams are divided into. Each shard is handled in parallel to
    /// the others, by this process or another one, and a stream stays in its shard. A single shard
    /// handles the whole log in order. After a change of the number, all shards go on from the
    /// checkpoint of the slowest, so that the others repeat some events.
    default int shards() {
        return 1;
    }

    /// Called when this process acquires the lease, and again after each failure, before the lease
    /// is verified and the checkpoint is read. Fence the previous owner in external systems here,
    /// for example with a Kafka producer's `initTransactions()`.
    default void leaseAcquired() {}

    void on(Recorded<E> recorded);

    /// Handles a batch in order, by default one event after the other.
    default void on(List<Recorded<E>> batch) {
        batch.forEach(this::on);
    }

    /// Called about once a second while there are no new events: every event that was committed
    /// before this instant of the database's clock has been handled. Not called while an event is
    /// parked.
    default void caughtUp(Instant asOf) {}
}
