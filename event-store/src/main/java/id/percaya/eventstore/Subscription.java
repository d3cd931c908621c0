package id.percaya.eventstore;

import java.time.Instant;
import java.util.List;

/// Hears every event of its types at least once, in the log's order, even after a restart; of all
/// replicas of a service, one at a time. What it does must bear repetition.
///
/// An exception means: not done. The batch is given again after a pause, and nothing is skipped.
public interface Subscription<E> {

    /// Its place in the log is kept under this name.
    String name();

    EventTypes<E> types();

    void on(Recorded<E> recorded);

    /// A batch in order; by default one event after the other.
    default void on(List<Recorded<E>> batch) {
        batch.forEach(this::on);
    }

    /// Called about once a second while there is nothing to hear: whatever was committed before
    /// this instant of the database's clock has been heard.
    default void caughtUp(Instant asOf) {}
}
