package id.percaya.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The names of one sealed family of events, or of several; every member must have its own. It also
/// knows how what older releases stored becomes what the members are now.
public final class EventTypes<E> {

    private final Map<String, Class<? extends E>> byName;
    private final Upcasters upcasters;

    private EventTypes(Map<String, Class<? extends E>> byName, Upcasters upcasters) {
        this.byName = Map.copyOf(byName);
        this.upcasters = upcasters;
    }

    /// @throws IllegalStateException when a member has no name of its own, or an older version of
    ///   one has no upcaster
    public static <E> EventTypes<E> of(Class<E> family, Upcaster... upcasters) {
        Map<String, Class<? extends E>> byName = new HashMap<>();
        Map<String, Integer> versions = new HashMap<>();
        for (Class<?> member : family.getPermittedSubclasses()) {
            EventName name = member.getAnnotation(EventName.class);
            if (name == null || byName.put(name.value(), member.asSubclass(family)) != null) {
                throw new IllegalStateException("no name of its own: " + member);
            }
            versions.put(name.value(), name.version());
        }
        return new EventTypes<>(byName, Upcasters.complete(versions, List.of(upcasters)));
    }

    /// Several families heard as one.
    public static EventTypes<Object> union(List<? extends EventTypes<?>> families) {
        Map<String, Class<?>> byName = new HashMap<>();
        List<Upcasters> upcasters = new ArrayList<>();
        for (EventTypes<?> family : families) {
            upcasters.add(family.upcasters);
            family.byName.forEach((name, type) -> {
                if (byName.put(name, type) != null) {
                    throw new IllegalStateException("two events are called " + name);
                }
            });
        }
        return new EventTypes<>(byName, Upcasters.union(upcasters));
    }

    public Map<String, Class<? extends E>> byName() {
        return byName;
    }

    /// The version that events of this name have now.
    public int version(String name) {
        return upcasters.current(name);
    }

    /// The names of those after which nothing comes.
    public Set<String> closing() {
        return byName.entrySet().stream()
                .filter(member -> named(member.getValue()).closes())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The fields of an older version as the present one has them.
    public Map<String, Object> lift(String name, int from, Map<String, Object> fields) {
        return upcasters.lift(name, from, fields);
    }

    /// The same record, known to be of this family; null when it is not.
    public @Nullable Recorded<E> narrow(Recorded<?> recorded) {
        Class<? extends E> type = byName.get(nameOf(recorded.event()));
        return type == null ? null : recorded.withEvent(type.cast(recorded.event()));
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
        return named(event.getClass()).value();
    }

    /// The version that the event is stored as.
    public static int versionOf(Object event) {
        return named(event.getClass()).version();
    }

    private static EventName named(Class<?> event) {
        EventName name = event.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalStateException("no stored name: " + event);
        }
        return name;
    }
}
