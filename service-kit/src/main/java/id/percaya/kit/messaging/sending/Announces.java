package id.percaya.kit.messaging.sending;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import java.util.Optional;

/// Translates the events of one kind of aggregate into announcements for others. A service has such
/// beans in its `announcing` package; the [Announcer] sends their results in the log's order.
public interface Announces<E> {

    EventTypes<E> types();

    /// The announcement of this event, or empty when others need not know it. Pure; the result has
    /// no personal data.
    Optional<Announcement> announcement(Recorded<E> recorded);
}
