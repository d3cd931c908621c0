package id.percaya.crisis;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.percaya.eventstore.testing.ServiceRules;

@AnalyzeClasses(packages = "id.percaya.crisis", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests RULES = ArchTests.in(ServiceRules.class);

    /// The crisis aggregate comes first within `response`, and the war room, which shows the other
    /// chapters, comes last.
    @ArchTest
    static final ArchRule CHAPTERS_DEPEND_IN_ONE_DIRECTION =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("intake")
                    .definedBy("..crisis.intake..")
                    .layer("posture")
                    .definedBy("..crisis.response.posture..")
                    .layer("crisis")
                    .definedBy("..crisis.response.crisis..")
                    .layer("safety")
                    .definedBy("..crisis.safety..")
                    .layer("statement")
                    .definedBy("..crisis.response.statement..")
                    .layer("duty")
                    .definedBy("..crisis.duty..")
                    .layer("recovery")
                    .definedBy("..crisis.recovery..")
                    .layer("war room")
                    .definedBy("..crisis.response.warroom..")
                    .layer("announcing")
                    .definedBy("..crisis.announcing..")
                    .whereLayer("intake")
                    .mayNotAccessAnyLayer()
                    .whereLayer("posture")
                    .mayNotAccessAnyLayer()
                    .whereLayer("crisis")
                    .mayOnlyAccessLayers("posture")
                    .whereLayer("safety")
                    .mayOnlyAccessLayers("crisis")
                    .whereLayer("statement")
                    .mayOnlyAccessLayers("posture", "crisis", "safety")
                    .whereLayer("duty")
                    .mayOnlyAccessLayers("crisis", "statement", "safety")
                    .whereLayer("recovery")
                    .mayOnlyAccessLayers("crisis", "duty")
                    .whereLayer("war room")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("announcing")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("announcing")
                    .mayOnlyAccessLayers(
                            "intake", "crisis", "safety", "statement", "duty", "recovery");
}
