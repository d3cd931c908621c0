package id.percaya.eventstore.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import id.percaya.eventstore.DataSubject;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds the person whom a personal field is about: the innermost record around the field that has
/// a [DataSubject] names it.
final class DataSubjectFinder {

    private static final ClassValue<List<Method>> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected List<Method> computeValue(Class<?> type) {
                    return accessors(type);
                }
            };

    private DataSubjectFinder() {}

    static UUID of(@Nullable JsonStreamContext place, UUID otherwise) {
        for (JsonStreamContext at = place; at != null; at = at.getParent()) {
            Object around = at.getCurrentValue();
            if (around != null && !ACCESSORS.get(around.getClass()).isEmpty()) {
                return named(around, ACCESSORS.get(around.getClass()).getFirst());
            }
        }
        return otherwise;
    }

    private static List<Method> accessors(Class<?> type) {
        if (!type.isRecord()) {
            return List.of();
        }
        List<Method> accessors =
                Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.isAnnotationPresent(DataSubject.class))
                        .map(RecordComponent::getAccessor)
                        .toList();
        if (accessors.size() > 1) {
            throw new IllegalStateException("more than one @DataSubject: " + type);
        }
        accessors.forEach(accessor -> accessor.setAccessible(true));
        return accessors;
    }

    private static UUID named(Object around, Method accessor) {
        try {
            if (accessor.invoke(around) instanceof UUID subject) {
                return subject;
            }
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(
                    "the @DataSubject cannot be read: " + around.getClass(), unreadable);
        }
        throw new IllegalStateException("the @DataSubject is null: " + around.getClass());
    }
}
