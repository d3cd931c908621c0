package id.percaya.kit.messaging;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import java.util.Optional;

/// What others may know of one kind of aggregate: translates its events into announcements. Beans
/// in a service's `announcing` package; the kit sends what they return, in the log's order.
public interface Announces<E> {

    EventTypes<E> types();

    /// What is announced of this event, if anything. Pure; never a person's data.
    Optional<Announcement> announcement(Recorded<E> recorded);
}
