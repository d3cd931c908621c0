package id.percaya.kit.directory;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the codes in a record, by the mark [DirectoryCode] on its components and on those of the
/// records within it.
final class CodeFinder {

    private static final ClassValue<List<Member>> MEMBERS =
            new ClassValue<>() {
                @Override
                protected List<Member> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents()).map(Member::of).toList();
                }
            };

    private final List<FoundCode> found = new ArrayList<>();

    private CodeFinder() {}

    /// A component of a record.
    ///
    /// @param kind of the codes that it holds; null if it holds none
    private record Member(String name, Method accessor, @Nullable CodeKind kind) {

        static Member of(RecordComponent component) {
            DirectoryCode mark = component.getAnnotation(DirectoryCode.class);
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // the records of requests are package-private
            return new Member(component.getName(), accessor, mark == null ? null : mark.value());
        }

        @Nullable Object in(Object owner) {
            try {
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    static List<FoundCode> in(@Nullable Object body) {
        CodeFinder finder = new CodeFinder();
        finder.look(body, null, "");
        return finder.found;
    }

    private void look(@Nullable Object value, @Nullable CodeKind kind, String pointer) {
        switch (value) {
            case String code when kind != null -> found.add(new FoundCode(kind, code, pointer));
            case Record owner ->
                    MEMBERS.get(owner.getClass())
                            .forEach(member ->
                                    look(
                                            member.in(owner),
                                            member.kind(),
                                            pointer + "/" + member.name()));
            case Collection<?> several -> {
                int index = 0;
                for (Object each : several) {
                    look(each, kind, pointer + "/" + index++);
                }
            }
            case Optional<?> perhaps -> look(perhaps.orElse(null), kind, pointer);
            case null, default -> {}
        }
    }
}
