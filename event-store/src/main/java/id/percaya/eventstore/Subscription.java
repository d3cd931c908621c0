package id.percaya.eventstore;

import java.time.Instant;
import java.util.List;

/// Hears every event of its types at least once, each stream in its order, even after a restart; of
/// all replicas of a service, one at a time. What it does must bear repetition.
///
/// An exception means: not done. The batch is given again after a pause, in smaller pieces, until
/// the event in the way stands alone. What [NotNow], a lost race or a database that is away is
/// behind is tried for ever. Any other event that failed five times is parked, and behind it all
/// later events of its stream, until an operator has it retried or discards it; other streams flow
/// on.
public interface Subscription<E> {

    /// The checkpoint is stored under this name, so it never changes once the subscription has run;
    /// a class that is renamed afterwards overrides it with the old name. By default the class's
    /// name, `WhenHaltImposedThenHoldPublications` as `when-halt-imposed-then-hold-publications`.
    default String name() {
        return SubscriptionName.of(getClass());
    }

    EventTypes<E> types();

    /// Into how many parts the streams are spread, each heard in parallel to the others, by this
    /// process or another; a stream stays within its part. Without parts all is heard in the log's
    /// order. To change the number repeats what the foremost part has heard before the hindmost.
    default int shards() {
        return 1;
    }

    /// Called each time this process takes over what another may have heard until now, and after
    /// each failure. Only once it has returned is the lease verified and the checkpoint read, and
    /// only then the log. So who fences its predecessor elsewhere here, as a transactional Kafka
    /// producer does, cannot go on from a checkpoint that the predecessor moved meanwhile; and
    /// whoever falls asleep later is himself fenced there by then.
    default void leaseAcquired() {}

    void on(Recorded<E> recorded);

    /// A batch in order; by default one event after the other.
    default void on(List<Recorded<E>> batch) {
        batch.forEach(this::on);
    }

    /// Called about once a second while there is nothing to hear: whatever was committed before
    /// this instant of the database's clock has been heard. Not called while anything is parked.
    default void caughtUp(Instant asOf) {}
}
