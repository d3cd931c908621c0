package id.percaya.campaign;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.percaya.eventstore.testing.ServiceRules;

@AnalyzeClasses(packages = "id.percaya.campaign", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests RULES = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchRule CHAPTERS_DEPEND_IN_ONE_DIRECTION =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("values")
                    .definedBy("id.percaya.campaign")
                    .layer("permission")
                    .definedBy("..campaign.permission..")
                    .layer("planning")
                    .definedBy("..campaign.planning..")
                    .layer("publishing")
                    .definedBy("..campaign.publishing..")
                    .layer("announcing")
                    .definedBy("..campaign.announcing..")
                    .whereLayer("values")
                    .mayNotAccessAnyLayer()
                    .whereLayer("permission")
                    .mayOnlyAccessLayers("values")
                    .whereLayer("planning")
                    .mayOnlyAccessLayers("values", "permission")
                    .whereLayer("publishing")
                    .mayOnlyAccessLayers("values", "permission", "planning")
                    .whereLayer("announcing")
                    .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule PACKAGES_OF_A_CHAPTER_HAVE_NO_CYCLES =
            slices().matching("id.percaya.campaign.(*).(*)..").should().beFreeOfCycles();
}
