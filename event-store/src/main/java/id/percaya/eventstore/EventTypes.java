package id.percaya.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The stored names of one or several sealed families of events; each event has its own name. Also
/// knows the upcasters that turn events of older releases into the present ones.
public final class EventTypes<E> {

    private final Map<String, Class<? extends E>> byName;
    private final Upcasters upcasters;

    private EventTypes(Map<String, Class<? extends E>> byName, Upcasters upcasters) {
        this.byName = Map.copyOf(byName);
        this.upcasters = upcasters;
    }

    /// @throws IllegalStateException when an event has no name of its own, or an older version has
    ///   no upcaster
    public static <E> EventTypes<E> of(Class<E> family, Upcaster... upcasters) {
        Map<String, Class<? extends E>> byName = new HashMap<>();
        Map<String, Integer> versions = new HashMap<>();
        for (Class<?> member : family.getPermittedSubclasses()) {
            EventName name = member.getAnnotation(EventName.class);
            if (name == null || byName.put(name.value(), member.asSubclass(family)) != null) {
                throw new IllegalStateException(
                        "an event needs an @EventName of its own: " + member);
            }
            versions.put(name.value(), name.version());
        }
        return new EventTypes<>(byName, Upcasters.complete(versions, List.of(upcasters)));
    }

    /// Several families in one, for readers of all of them.
    public static EventTypes<Object> union(List<? extends EventTypes<?>> families) {
        Map<String, Class<?>> byName = new HashMap<>();
        List<Upcasters> upcasters = new ArrayList<>();
        for (EventTypes<?> family : families) {
            upcasters.add(family.upcasters);
            family.byName.forEach((name, type) -> {
                if (byName.put(name, type) != null) {
                    throw new IllegalStateException("two events have the name " + name);
                }
            });
        }
        return new EventTypes<>(byName, Upcasters.union(upcasters));
    }

    public Map<String, Class<? extends E>> byName() {
        return byName;
    }

    /// The present version of events of this name.
    public int version(String name) {
        return upcasters.current(name);
    }

    /// The names of the events that close their stream.
    public Set<String> closing() {
        return byName.entrySet().stream()
                .filter(member -> named(member.getValue()).closes())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Applies the upcasters to the fields of an older version.
    public Map<String, Object> lift(String name, int from, Map<String, Object> fields) {
        return upcasters.lift(name, from, fields);
    }

    /// The same record, typed as an event of this family; null when it is not one.
    public @Nullable Recorded<E> narrow(Recorded<?> recorded) {
        Class<? extends E> type = byName.get(nameOf(recorded.event()));
        return type == null ? null : recorded.withEvent(type.cast(recorded.event()));
    }

    /// Refuses events that are not declared: they could be stored, but never read again.
    ///
    /// @throws IllegalStateException when an event is not one of this family
    public void requireDeclared(List<? extends E> events) {
        for (E event : events) {
            if (byName.get(nameOf(event)) != event.getClass()) {
                throw new IllegalStateException("not an event of this family: " + event.getClass());
            }
        }
    }

    /// The stored name of an event.
    public static String nameOf(Object event) {
        return named(event.getClass()).value();
    }

    /// The version under which the event is stored.
    public static int versionOf(Object event) {
        return named(event.getClass()).version();
    }

    private static EventName named(Class<?> event) {
        EventName name = event.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalStateException("an event without @EventName: " + event);
        }
        return name;
    }
}
