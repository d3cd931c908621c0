package id.percaya.eventstore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /// The stored name of an event of this family.
    public static String nameOf(Object event) {
        EventName name = event.getClass().getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalStateException("no stored name: " + event.getClass());
        }
        return name.value();
    }
}
