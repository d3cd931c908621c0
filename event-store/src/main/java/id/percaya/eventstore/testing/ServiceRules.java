package id.percaya.eventstore.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.percaya.eventstore.Decider;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.util.Collection;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/// The architecture rules of a service:
///
/// ```java
/// @AnalyzeClasses(packages = "id.percaya.consent", importOptions = DoNotIncludeTests.class)
/// class ArchitectureTest {
///     @ArchTest static final ArchTests RULES = ArchTests.in(ServiceRules.class);
/// }
/// ```
public final class ServiceRules {

    private static final String ROLES = "jakarta.annotation.security.";

    private static final Set<String> CLOCKS_AND_CHANCE =
            Set.of("now", "randomUUID", "currentTimeMillis", "nanoTime", "random");

    @ArchTest
    public static final ArchRule DECIDERS_KNOW_ONLY_THE_DOMAIN =
            classes()
                    .that()
                    .implement(Decider.class)
                    .should(Slices.knowOnlyTheDomain())
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule DECIDERS_HAVE_NO_CLOCK_AND_NO_CHANCE =
            noClasses()
                    .that()
                    .implement(Decider.class)
                    .should()
                    .callMethodWhere(clockOrChance())
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Random.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(RandomGenerator.class)
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule VIEWS_DO_NOT_KNOW_EACH_OTHER =
            classes().should(Slices.notKnowAnotherView()).allowEmptyShould(true);

    @ArchTest
    public static final ArchRule ONLY_ANNOUNCING_COUNTING_AND_INCOMING_TOPICS_TOUCH_MESSAGING =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..announcing..", "..counting..")
                    .and()
                    .doNotHaveSimpleName("IncomingTopics")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.eclipse.microprofile.reactive.messaging..",
                            "io.smallrye.reactive..",
                            "io.smallrye.mutiny..",
                            "org.apache.kafka.clients..")
                    .allowEmptyShould(true);

    /// On virtual threads, or unordered, Quarkus handles several batches of a topic at a time. A
    /// later event would overtake an earlier one, which the inbox would then skip as outdated.
    @ArchTest
    public static final ArchRule TOPICS_ARE_HEARD_IN_ORDER =
            methods()
                    .that()
                    .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
                    .should()
                    .beAnnotatedWith("io.smallrye.common.annotation.Blocking")
                    .andShould()
                    .notBeAnnotatedWith("io.smallrye.common.annotation.RunOnVirtualThread")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NOTHING_IS_INJECTED_INTO_A_FIELD =
            noFields()
                    .should()
                    .beAnnotatedWith(Inject.class)
                    .orShould()
                    .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                    .allowEmptyShould(true);

    /// Quarkus silently ignores an endpoint that is not public.
    @ArchTest
    public static final ArchRule ENDPOINTS_ARE_PUBLIC =
            methods().that(areEndpoints()).should().bePublic().allowEmptyShould(true);

    @ArchTest
    public static final ArchRule ENDPOINTS_NAME_THEIR_ROLES =
            methods()
                    .that(areEndpoints())
                    .should()
                    .beAnnotatedWith(ROLES + "RolesAllowed")
                    .orShould()
                    .beAnnotatedWith(ROLES + "PermitAll")
                    .orShould()
                    .beDeclaredInClassesThat()
                    .areAnnotatedWith(ROLES + "RolesAllowed")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NAMES_SAY_WHAT_NOT_HOW =
            noClasses()
                    .should()
                    .haveNameMatching(
                            ".*(Service|Impl|Manager|Helper|Utils?|Common|Base|Dto|DTO|Entity|Data|Info)")
                    .allowEmptyShould(true);

    /// Records are stored and shown as JSON. `Set.copyOf` has another order in each process, so
    /// equal records would have different JSON, and a replayed view would differ from the live one.
    @ArchTest
    public static final ArchRule SETS_IN_RECORDS_HAVE_AN_ORDER =
            noClasses()
                    .that()
                    .areRecords()
                    .should()
                    .callMethod(Set.class, "copyOf", Collection.class)
                    .because("Sorted.set keeps an order")
                    .allowEmptyShould(true);

    private ServiceRules() {}

    private static DescribedPredicate<JavaCall<?>> clockOrChance() {
        return DescribedPredicate.describe(
                "a clock or chance",
                call ->
                        call.getTargetOwner().getPackageName().startsWith("java.")
                                && CLOCKS_AND_CHANCE.contains(call.getName()));
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe(
                "are endpoints",
                method ->
                        method.getAnnotations().stream()
                                .anyMatch(each ->
                                        each.getRawType().isAnnotatedWith(HttpMethod.class)));
    }
}
