package id.percaya.eventstore.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The chapters of a service, from the lowest to the highest. A chapter may use the chapters before
/// it, and of them only the exported types:
///
/// ```java
/// @ArchTest
/// static final ArchRule CHAPTERS =
///         ChapterRules.of("id.percaya.consent")
///                 .chapter("person", "Subjects", "SubjectEvent", "SubjectId")
///                 .chapter("agreement", "form.ReleaseForms", "consent")
///                 .chapter("announcing")
///                 .rule();
/// ```
///
/// An export is a type or a whole package, named relative to its chapter; the types nested in an
/// exported type are exported with it. Every package of the service belongs to a chapter, except
/// the service's root package, which all may use.
public final class ChapterRules {

    private record Chapter(String packageName, List<String> exported) {

        boolean contains(JavaClass type) {
            String name = type.getPackageName();
            return name.equals(packageName) || name.startsWith(packageName + ".");
        }

        boolean exports(JavaClass type) {
            return exported.stream().anyMatch(export -> matches(export, type));
        }

        boolean matches(String export, JavaClass type) {
            String wanted = packageName + "." + export;
            String name = type.getName();
            return name.equals(wanted)
                    || name.startsWith(wanted + ".")
                    || name.startsWith(wanted + "$");
        }
    }

    private final String service;
    private final List<Chapter> chapters = new ArrayList<>();

    private ChapterRules(String service) {
        this.service = service;
    }

    public static ChapterRules of(String servicePackage) {
        return new ChapterRules(servicePackage);
    }

    /// Adds a chapter that may use all the chapters before it.
    ///
    /// @param name its package, relative to the service's
    public ChapterRules chapter(String name, String... exported) {
        chapters.add(new Chapter(service + "." + name, List.of(exported)));
        return this;
    }

    public ArchRule rule() {
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(service + "..")
                .should(new KeepToChapters(service, List.copyOf(chapters)));
    }

    private static final class KeepToChapters extends ArchCondition<JavaClass> {

        private final String service;
        private final List<Chapter> chapters;
        private final Set<String> unknownExports = new HashSet<>();

        KeepToChapters(String service, List<Chapter> chapters) {
            super("use only lower chapters, and of them only the exported types");
            this.service = service;
            this.chapters = chapters;
            for (Chapter chapter : chapters) {
                chapter.exported()
                        .forEach(
                                export -> unknownExports.add(chapter.packageName() + "." + export));
            }
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            Chapter own = chapterOf(type);
            if (own == null) {
                if (!type.getPackageName().equals(service)
                        && !type.getSimpleName().equals("package-info")) {
                    report(type, type.getName() + " belongs to no chapter", events);
                }
                return;
            }
            own.exported().stream()
                    .filter(export -> own.matches(export, type))
                    .forEach(export -> unknownExports.remove(own.packageName() + "." + export));
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                check(own, dependency, events);
            }
        }

        private void check(Chapter own, Dependency dependency, ConditionEvents events) {
            JavaClass used = dependency.getTargetClass().getBaseComponentType();
            Chapter other = chapterOf(used);
            if (other == null || other.equals(own)) {
                return;
            }
            if (chapters.indexOf(other) > chapters.indexOf(own)) {
                report(used, "against the direction: " + dependency.getDescription(), events);
            } else if (!other.exports(used)) {
                report(used, "not exported: " + dependency.getDescription(), events);
            }
        }

        @Override
        public void finish(ConditionEvents events) {
            for (String export : unknownExports) {
                report(export, "exported, but not there: " + export, events);
            }
        }

        private static void report(Object subject, String message, ConditionEvents events) {
            events.add(SimpleConditionEvent.violated(subject, message));
        }

        private @Nullable Chapter chapterOf(JavaClass type) {
            return chapters.stream().filter(each -> each.contains(type)).findFirst().orElse(null);
        }
    }
}
