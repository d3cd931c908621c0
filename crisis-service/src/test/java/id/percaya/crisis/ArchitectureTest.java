package id.percaya.crisis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.percaya.eventstore.testing.ChapterRules;
import id.percaya.eventstore.testing.ServiceRules;

@AnalyzeClasses(packages = "id.percaya.crisis", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests RULES = ArchTests.in(ServiceRules.class);

    /// Each chapter uses only those before it. The packages of `response` take their places one by
    /// one: the crisis comes before the chapters that respond to it, and the war room, which shows
    /// those chapters, comes after them.
    @ArchTest
    static final ArchRule CHAPTERS =
            ChapterRules.of("id.percaya.crisis")
                    .chapter(
                            "intake",
                            "cases.Cases",
                            "cases.CaseId",
                            "cases.CaseCommand",
                            "cases.CaseEvent",
                            "cases.CaseRefusal",
                            "cases.CaseViews",
                            "cases.CaseDetails",
                            "cases.AlertFigures",
                            "cases.Source")
                    .chapter(
                            "response.posture",
                            "Posture",
                            "PostureAdvice",
                            "PostureProposal",
                            "PostureRecommendation",
                            "CrisisType",
                            "Reputation")
                    .chapter(
                            "response.crisis",
                            "Crises",
                            "CrisisId",
                            "CrisisCommand",
                            "CrisisEvent",
                            "Crisis",
                            "CrisisReference",
                            "CrisisFacts",
                            "CrisisViews",
                            "CrisisDetails",
                            "CrisisFilter",
                            "Extent",
                            "Phase",
                            "Scope",
                            "Severity")
                    .chapter(
                            "safety",
                            "suspension.SuspensionEvent",
                            "suspension.SuspendedProcedure",
                            "suspension.SuspensionViews",
                            "suspension.SuspensionDetails",
                            "credential.CredentialCheckViews",
                            "credential.CredentialCheckDetails",
                            "investigation.InvestigationEvent",
                            "investigation.InvestigationViews",
                            "investigation.InvestigationDetails",
                            "action.CorrectiveActionViews",
                            "action.CorrectiveActionDetails")
                    .chapter(
                            "response.statement",
                            "StatementEvent",
                            "StatementViews",
                            "StatementDetails",
                            "PublicationMessage")
                    .chapter(
                            "duty",
                            "ObligationEvent",
                            "ObligationViews",
                            "ObligationDetails",
                            "ClockRules")
                    .chapter(
                            "recovery",
                            "RecoveryGates",
                            "RecoveryGateId",
                            "RecoveryGateCommand",
                            "RecoveryGateEvent",
                            "RecoveryGateFactsReader",
                            "RecoveryGateViews",
                            "RecoveryGateDetails")
                    .chapter("response.warroom")
                    .chapter("announcing")
                    .rule();

    /// A crisis is declared from a case. Nothing that follows depends on the case.
    @ArchTest
    static final ArchRule ONLY_THE_WAR_ROOM_AND_ANNOUNCEMENTS_USE_CASES =
            classes()
                    .that()
                    .resideInAPackage("..crisis.intake..")
                    .should()
                    .onlyHaveDependentClassesThat()
                    .resideInAnyPackage(
                            "..crisis.intake..",
                            "..crisis.response.warroom..",
                            "..crisis.announcing..");

    @ArchTest
    static final ArchRule ONLY_THE_RESPONSE_USES_POSTURES =
            classes()
                    .that()
                    .resideInAPackage("..crisis.response.posture..")
                    .should()
                    .onlyHaveDependentClassesThat()
                    .resideInAPackage("..crisis.response..");

    /// The recovery gate reads the tables of `safety` in one statement, not through its types.
    @ArchTest
    static final ArchRule RECOVERY_USES_NEITHER_SAFETY_NOR_STATEMENTS =
            noClasses()
                    .that()
                    .resideInAPackage("..crisis.recovery..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..crisis.safety..", "..crisis.response.statement..");
}
