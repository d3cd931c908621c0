package id.percaya.eventstore;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The direction of dependencies between the library's packages.
@AnalyzeClasses(packages = "id.percaya.eventstore", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "id.percaya.eventstore";
    private static final String JSON = ROOT + ".json";
    private static final String JDBC = ROOT + ".postgres.jdbc";
    private static final String LOG = ROOT + ".postgres.log";
    private static final String GROUP = ROOT + ".postgres.group";
    private static final String PARKING = ROOT + ".postgres.parking";
    private static final String SUBSCRIPTION = ROOT + ".postgres.subscription";
    private static final String VIEW = ROOT + ".postgres.view";
    private static final String VERIFY = ROOT + ".postgres.verify";
    private static final String SEALING = ROOT + ".sealing";

    @ArchTest static final ArchRule THE_FACE_KNOWS_NO_IMPLEMENTATION = of(ROOT, ROOT);

    @ArchTest static final ArchRule JSON_KNOWS_NO_POSTGRESQL = of(JSON, JSON);

    @ArchTest
    static final ArchRule JSON_USES_NO_JDBC =
            noClasses()
                    .that()
                    .resideInAPackage(JSON)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql", "javax.sql", "org.postgresql..");

    @ArchTest static final ArchRule JDBC_USES_THE_FACE_ONLY = of(JDBC, JDBC);

    @ArchTest static final ArchRule LOG_KEEPS_THE_DIRECTION = of(LOG, JSON, JDBC);

    @ArchTest static final ArchRule GROUP_KEEPS_THE_DIRECTION = of(GROUP, LOG, JSON, JDBC);

    @ArchTest static final ArchRule PARKING_KEEPS_THE_DIRECTION = of(PARKING, LOG, JDBC);

    @ArchTest
    static final ArchRule SUBSCRIPTION_KEEPS_THE_DIRECTION =
            of(SUBSCRIPTION, PARKING, LOG, JSON, JDBC);

    @ArchTest static final ArchRule VIEW_KEEPS_THE_DIRECTION = of(VIEW, SUBSCRIPTION, LOG, JDBC);

    @ArchTest static final ArchRule VERIFY_KEEPS_THE_DIRECTION = of(VERIFY, LOG, JSON, JDBC);

    @ArchTest static final ArchRule SEALING_KEEPS_THE_DIRECTION = of(SEALING, LOG, JSON, JDBC);

    /// Within the library, a package may use itself, the root package and the packages named here.
    private static ArchRule of(String from, String... allowed) {
        String[] all = new String[allowed.length + 2];
        System.arraycopy(allowed, 0, all, 0, allowed.length);
        all[allowed.length] = from;
        all[allowed.length + 1] = ROOT;
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(all))));
    }
}
