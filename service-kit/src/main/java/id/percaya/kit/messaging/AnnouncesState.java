package id.percaya.kit.messaging;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import java.util.Optional;

/// What one kind of aggregate is now, for others who start with nothing: a bean in a service's
/// `announcing` package, sent to the compacted topic `percaya.<service>.state`. Of each key only
/// the newest record lasts there, so each has to say everything.
public interface AnnouncesState<E> {

    EventTypes<E> types();

    /// What the thing is with this event, if the event changes it. Pure; never a person's data.
    Optional<Announcement> state(Recorded<E> recorded);
}
