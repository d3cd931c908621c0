package id.percaya.kit.messaging.sending;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import java.util.Optional;

/// Publishes the current state of one kind of aggregate, for consumers without any history. A
/// service has such beans in its `announcing` package; the records go to the compacted topic of the
/// [StateAnnouncer]. Kafka keeps only the newest record of a key there, so each record carries the
/// whole state.
public interface AnnouncesState<E> {

    EventTypes<E> types();

    /// The aggregate's state after this event, or empty when the event does not change it. Pure;
    /// the result has no personal data.
    Optional<Announcement> state(Recorded<E> recorded);
}
