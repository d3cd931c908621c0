package id.percaya.eventstore.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Projection;
import java.util.List;
import java.util.function.BiPredicate;

/// Recognises the packages of a service by their content: one with a decider is an aggregate, one
/// with a projection and no decider is a view.
final class Slices {

    private static final String LIBRARY = EventStore.class.getPackageName();

    /// The parts of Java that reach outside the process.
    private static final List<String> OUTSIDE =
            List.of("java.sql", "java.net.http", "java.nio.file");

    private Slices() {}

    static ArchCondition<JavaClass> knowOnlyTheDomain() {
        return depend("know only the domain", (decider, known) -> !isDomain(decider, known));
    }

    static ArchCondition<JavaClass> notKnowAnotherView() {
        return depend(
                "not know another view",
                (one, other) ->
                        isView(one.getPackage())
                                && isView(other.getPackage())
                                && !one.getPackage().equals(other.getPackage()));
    }

    private static ArchCondition<JavaClass> depend(
            String rule, BiPredicate<JavaClass, JavaClass> forbidden) {
        return new ArchCondition<>(rule) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (forbidden.test(from, target)) {
                        events.add(
                                SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isDomain(JavaClass decider, JavaClass known) {
        String name = known.getPackageName();
        if (known.isPrimitive() || name.startsWith("org.jspecify") || name.equals(LIBRARY)) {
            return true;
        }
        if (name.equals("java") || name.startsWith("java.")) {
            return OUTSIDE.stream().noneMatch(name::startsWith);
        }
        String own = decider.getPackageName();
        return name.equals(own) || name.startsWith(own + ".") || isValueOfSameService(own, known);
    }

    /// A decider may use ids and other plain values of another aggregate, but not its states,
    /// commands, events or refusals, all of which implement an interface.
    private static boolean isValueOfSameService(String own, JavaClass known) {
        boolean sameService = service(own).equals(service(known.getPackageName()));
        boolean plain = known.isRecord() || known.isEnum();
        boolean ofFamily =
                known.getAllRawInterfaces().stream()
                        .anyMatch(family -> !family.getPackageName().startsWith("java."));
        return sameService && plain && !ofFamily;
    }

    /// `id.percaya.consent` of `id.percaya.consent.placement`.
    private static String service(String packageName) {
        String[] parts = packageName.split("\\.", 4);
        return parts.length < 3 ? packageName : String.join(".", parts[0], parts[1], parts[2]);
    }

    private static boolean isView(JavaPackage folder) {
        return has(folder, Projection.class) && !has(folder, Decider.class);
    }

    private static boolean has(JavaPackage folder, Class<?> kind) {
        return folder.getClasses().stream()
                .anyMatch(each ->
                        each.isAssignableTo(kind)
                                && !each.getModifiers().contains(JavaModifier.ABSTRACT));
    }
}
