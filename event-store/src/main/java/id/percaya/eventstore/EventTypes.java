package id.percaya.eventstore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of one sealed family of events, or of several; every member must have its own.
public final class EventTypes<E> {

    private final Map<String, Class<? extends E>> byName;

    private EventTypes(Map<String, Class<? extends E>> byName) {
        this.byName = Map.copyOf(byName);
    }

    public static <E> EventTypes<E> of(Class<E> family) {
        Map<String, Class<? extends E>> byName = new HashMap<>();
        for (Class<?> member : family.getPermittedSubclasses()) {
            EventName name = member.getAnnotation(EventName.class);
            if (name == null || byName.put(name.value(), member.asSubclass(family)) != null) {
                throw new IllegalStateException("no name of its own: " + member);
            }
        }
        return new EventTypes<>(byName);
    }

    /// Several families heard as one.
    public static EventTypes<Object> union(List<? extends EventTypes<?>> families) {
        Map<String, Class<?>> byName = new HashMap<>();
        for (EventTypes<?> family : families) {
            family.byName.forEach((name, type) -> {
                if (byName.put(name, type) != null) {
                    throw new IllegalStateException("two events are called " + name);
                }
            });
        }
        return new EventTypes<>(byName);
    }

    public Map<String, Class<? extends E>> byName() {
        return byName;
    }

    /// The same record, known to be of this family; null when it is not.
    public @Nullable Recorded<E> narrow(Recorded<?> recorded) {
        Class<? extends E> type = byName.get(nameOf(recorded.event()));
        if (type == null) {
            return null;
        }
        return new Recorded<>(
                recorded.stream(),
                recorded.version(),
                recorded.position(),
                recorded.id(),
                recorded.at(),
                recorded.cause(),
                type.cast(recorded.event()));
    }

    /// What is not declared could be stored, but never read again.
    public void requireDeclared(List<? extends E> events) {
        for (E event : events) {
            if (byName.get(nameOf(event)) != event.getClass()) {
                throw new IllegalStateException("not declared: " + event.getClass());
            }
        }
    }

    /// The stored name of an event of this family.
    public static String nameOf(Object event) {
        EventName name = event.getClass().getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalStateException("no stored name: " + event.getClass());
        }
        return name.value();
    }
}
