package id.percaya.kit.messaging.sending;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Translates events of any kind into announcements, with the service's [Announces] beans.
@ApplicationScoped
public class AnnouncedEvents {

    private final Map<Class<?>, Announces<?>> byEvent = new HashMap<>();
    private final EventTypes<Object> types;

    public AnnouncedEvents(@All List<Announces<?>> all) {
        for (Announces<?> announces : all) {
            announces.types().byName().values().forEach(type -> byEvent.put(type, announces));
        }
        this.types = EventTypes.union(all.stream().map(Announces::types).toList());
    }

    /// The events of all kinds of aggregates that announce anything.
    public EventTypes<Object> types() {
        return types;
    }

    /// @throws IllegalStateException when no bean translates this kind of event
    public Optional<Announcement> announcement(Recorded<?> recorded) {
        Announces<?> announces = byEvent.get(recorded.event().getClass());
        if (announces == null) {
            throw new IllegalStateException(
                    "no Announces bean translates " + recorded.event().getClass());
        }
        return translate(announces, recorded);
    }

    @SuppressWarnings("unchecked") // the map is keyed by the event's class
    private static <E> Optional<Announcement> translate(
            Announces<E> announces, Recorded<?> recorded) {
        return announces.announcement((Recorded<E>) recorded);
    }
}
