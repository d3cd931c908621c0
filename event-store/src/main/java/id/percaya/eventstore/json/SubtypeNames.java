package id.percaya.eventstore.json;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The records of a sealed interface by their stored names: the class name in kebab-case,
/// `by-phone` for `ByPhone`. Renaming such a record therefore changes the stored form.
///
/// @param byName a type that is not sealed is its own only member
record SubtypeNames<T>(Map<String, Class<? extends T>> byName) {

    static <T> SubtypeNames<T> of(Class<T> root) {
        Map<String, Class<? extends T>> byName = new TreeMap<>();
        add(root, root, byName);
        return new SubtypeNames<>(byName);
    }

    private static <T> void add(
            Class<?> type, Class<T> root, Map<String, Class<? extends T>> byName) {
        if (type.isSealed()) {
            for (Class<?> member : type.getPermittedSubclasses()) {
                add(member, root, byName);
            }
            return;
        }
        requireNoOther(type);
        if (byName.put(nameOf(type), type.asSubclass(root)) != null) {
            throw new IllegalStateException(
                    "two records of " + root + " have the name " + nameOf(type));
        }
    }

    private static void requireNoOther(Class<?> type) {
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getName().equals(SubtypeIntrospector.NAME)) {
                    throw new IllegalStateException(
                            "'is' is reserved for the record's name: " + type);
                }
            }
        }
    }

    static String nameOf(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
