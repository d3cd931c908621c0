package id.percaya.crisis.intake.cases;

import static id.percaya.crisis.intake.cases.CaseRefusal.CASE_ALREADY_ATTACHED;
import static id.percaya.crisis.intake.cases.CaseRefusal.DRILL_AND_REAL_MIXED;
import static id.percaya.crisis.intake.cases.CaseRefusal.FACILITY_NOT_OF_CASE;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.crisis.intake.cases.CaseCommand.AttachCase;
import id.percaya.crisis.intake.cases.CaseCommand.DismissCase;
import id.percaya.crisis.intake.cases.CaseCommand.EscalateCase;
import id.percaya.crisis.intake.cases.CaseCommand.NoteWorseAlert;
import id.percaya.crisis.intake.cases.CaseCommand.OpenCaseFromAlert;
import id.percaya.crisis.intake.cases.CaseCommand.ReopenCase;
import id.percaya.crisis.intake.cases.CaseCommand.ReportCase;
import id.percaya.crisis.intake.cases.CaseCommand.TriageCase;
import id.percaya.crisis.intake.cases.CaseEvent.AlertWorsened;
import id.percaya.crisis.intake.cases.CaseEvent.CaseAttached;
import id.percaya.crisis.intake.cases.CaseEvent.CaseDismissed;
import id.percaya.crisis.intake.cases.CaseEvent.CaseEscalated;
import id.percaya.crisis.intake.cases.CaseEvent.CaseOpenedFromAlert;
import id.percaya.crisis.intake.cases.CaseEvent.CaseReported;
import id.percaya.crisis.intake.cases.CaseEvent.CaseTriaged;
import id.percaya.crisis.intake.cases.CrisisCase.Dismissed;
import id.percaya.crisis.intake.cases.CrisisCase.Escalated;
import id.percaya.crisis.intake.cases.CrisisCase.Origin;
import id.percaya.crisis.intake.cases.CrisisCase.Reported;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseDeciderTest {

    private static final UUID CRISIS = new UUID(1, 1);
    private static final AlertFigures HIGH = alert("HIGH", 40);
    private static final AlertFigures CRITICAL = alert("CRITICAL", 210);
    private static final CaseReported REPORTED =
            new CaseReported("melati-kemang", "a complaint", false);
    private static final CaseOpenedFromAlert OPENED =
            new CaseOpenedFromAlert("melati-kemang", HIGH);
    private static final CaseEscalated ESCALATED = new CaseEscalated(CRISIS);
    private static final CaseDismissed DISMISSED = new CaseDismissed("satire", false);
    private static final CaseTriaged TRIAGED = new CaseTriaged(Priority.HIGH);
    private static final CaseAttached ATTACHED = new CaseAttached(CRISIS, false);
    private static final Origin KEMANG = new Origin("melati-kemang", false);
    private static final NoteWorseAlert WORSE = new NoteWorseAlert("melati-kemang", CRITICAL);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new CaseDecider(), CaseCommand.class, CrisisCase.class)
                .given()
                .given(REPORTED)
                .given("by alert", OPENED)
                .given(REPORTED, ESCALATED)
                .given("by alert", OPENED, ESCALATED)
                .given(REPORTED, DISMISSED)
                .given("by alert", OPENED, DISMISSED)
                .given(REPORTED, TRIAGED)
                .given(REPORTED, ATTACHED)
                .when(new ReportCase("melati-kemang", "a complaint", false))
                .when(new OpenCaseFromAlert("melati-kemang", HIGH))
                .when(WORSE)
                .when("unchanged", new NoteWorseAlert("melati-kemang", HIGH))
                .when(escalate(CRISIS))
                .when("to another crisis", escalate(new UUID(1, 2)))
                .when(new DismissCase("satire"))
                .when(new TriageCase(Priority.HIGH))
                .when(attach(CRISIS))
                .when(new ReopenCase("a witness"))
                .then(
                        """
                        state              | ReportCase            | OpenCaseFromAlert   | NoteWorseAlert      | NoteWorseAlert unchanged
                        Absent             | CaseReported          | CaseOpenedFromAlert | CaseOpenedFromAlert | CaseOpenedFromAlert
                        Reported           | CASE_ALREADY_REPORTED | -                   | AlertWorsened       | AlertWorsened
                        Reported by alert  | CASE_ALREADY_REPORTED | -                   | AlertWorsened       | -
                        Escalated          | CASE_ALREADY_REPORTED | -                   | AlertWorsened       | AlertWorsened
                        Escalated by alert | CASE_ALREADY_REPORTED | -                   | AlertWorsened       | -
                        Dismissed          | CASE_ALREADY_REPORTED | -                   | AlertWorsened       | AlertWorsened
                        Dismissed by alert | CASE_ALREADY_REPORTED | -                   | AlertWorsened       | -
                        Triaged            | CASE_ALREADY_REPORTED | -                   | AlertWorsened       | AlertWorsened
                        Attached           | CASE_ALREADY_REPORTED | -                   | AlertWorsened       | AlertWorsened
                        """,
                        """
                        state              | EscalateCase          | EscalateCase to another crisis | DismissCase
                        Absent             | CASE_NOT_REPORTED     | CASE_NOT_REPORTED              | CASE_NOT_REPORTED
                        Reported           | CaseEscalated         | CaseEscalated                  | CaseDismissed
                        Reported by alert  | CaseEscalated         | CaseEscalated                  | CaseDismissed
                        Escalated          | -                     | CASE_ALREADY_ESCALATED         | CASE_ALREADY_ESCALATED
                        Escalated by alert | -                     | CASE_ALREADY_ESCALATED         | CASE_ALREADY_ESCALATED
                        Dismissed          | CASE_DISMISSED        | CASE_DISMISSED                 | -
                        Dismissed by alert | CASE_DISMISSED        | CASE_DISMISSED                 | -
                        Triaged            | CaseEscalated         | CaseEscalated                  | CaseDismissed
                        Attached           | CASE_ALREADY_ATTACHED | CASE_ALREADY_ATTACHED          | CASE_ALREADY_ATTACHED
                        """,
                        """
                        state              | TriageCase             | AttachCase             | ReopenCase
                        Absent             | CASE_NOT_REPORTED      | CASE_NOT_REPORTED      | CASE_NOT_REPORTED
                        Reported           | CaseTriaged            | CaseAttached           | CASE_NOT_DISMISSED
                        Reported by alert  | CaseTriaged            | CaseAttached           | CASE_NOT_DISMISSED
                        Escalated          | CASE_ALREADY_ESCALATED | CASE_ALREADY_ESCALATED | CASE_NOT_DISMISSED
                        Escalated by alert | CASE_ALREADY_ESCALATED | CASE_ALREADY_ESCALATED | CASE_NOT_DISMISSED
                        Dismissed          | CASE_DISMISSED         | CASE_DISMISSED         | CaseReopened
                        Dismissed by alert | CASE_DISMISSED         | CASE_DISMISSED         | CaseReopened
                        Triaged            | -                      | CaseAttached           | CASE_NOT_DISMISSED
                        Attached           | CASE_ALREADY_ATTACHED  | -                      | CASE_NOT_DISMISSED
                        """);
    }

    @Test
    void a_report_keeps_facility_and_summary() {
        given().when(new ReportCase("melati-kemang", "a complaint", false)).then(REPORTED);
    }

    @Test
    void an_alert_opens_a_case_with_its_figures() {
        given().when(new OpenCaseFromAlert("melati-kemang", HIGH)).then(OPENED);
        given().when(WORSE).then(new CaseOpenedFromAlert("melati-kemang", CRITICAL));
    }

    @Test
    void a_worse_alert_updates_the_figures_once_in_every_state() {
        AlertWorsened noted = new AlertWorsened(CRITICAL);
        given(OPENED).when(WORSE).then(noted);
        given(OPENED, noted).when(WORSE).thenNothing();
        given(OPENED, noted, ESCALATED).when(WORSE).thenNothing();
        given(OPENED, ESCALATED, noted).when(WORSE).thenNothing();
        given(OPENED, DISMISSED, noted).when(WORSE).thenNothing();
    }

    @Test
    void a_dismissed_case_whose_alert_escalates_is_reported_again() {
        AlertWorsened noted = new AlertWorsened(CRITICAL);
        given(OPENED, DISMISSED, noted).when(escalate(CRISIS)).then(ESCALATED);
        given(OPENED, DISMISSED, noted).when(new DismissCase("satire")).then(DISMISSED);
    }

    @Test
    void a_crisis_is_of_its_cases_facility_and_kind() {
        given(REPORTED)
                .when(new EscalateCase(CRISIS, "melati-kemeng", true))
                .thenRefused(FACILITY_NOT_OF_CASE, DRILL_AND_REAL_MIXED);
        given(OPENED)
                .when(new EscalateCase(CRISIS, "melati-kemang", true))
                .thenRefused(DRILL_AND_REAL_MIXED);
        given(REPORTED)
                .when(new AttachCase(CRISIS, "melati-kemeng", true))
                .thenRefused(FACILITY_NOT_OF_CASE, DRILL_AND_REAL_MIXED);
        given(OPENED, ATTACHED).when(attach(new UUID(1, 2))).thenRefused(CASE_ALREADY_ATTACHED);
        CaseReported exercise = new CaseReported("melati-kemang", "a complaint", true);
        given(exercise).when(escalate(CRISIS)).thenRefused(DRILL_AND_REAL_MIXED);
        given(exercise).when(new EscalateCase(CRISIS, "melati-kemang", true)).then(ESCALATED);
    }

    @Test
    void a_case_reported_before_drills_were_marked_is_real() {
        given(new CaseReported("melati-kemang", "a complaint", null))
                .when(escalate(CRISIS))
                .then(ESCALATED);
    }

    @Test
    void worse_figures_are_kept() {
        AlertWorsened noted = new AlertWorsened(CRITICAL);
        CaseDecider decider = new CaseDecider();
        assertThat(decider.fold(List.of(REPORTED, noted)))
                .isEqualTo(new Reported(KEMANG, CRITICAL));
        assertThat(decider.fold(List.of(OPENED, ESCALATED, noted)))
                .isEqualTo(new Escalated(KEMANG, CRISIS, CRITICAL));
        assertThat(decider.fold(List.of(OPENED, DISMISSED, noted)))
                .isEqualTo(new Reported(KEMANG, CRITICAL));
        assertThat(decider.fold(List.of(OPENED, DISMISSED))).isEqualTo(new Dismissed(KEMANG, HIGH));
    }

    @Test
    void escalating_names_the_crisis() {
        given(REPORTED).when(escalate(CRISIS)).then(ESCALATED);
    }

    @Test
    void dismissing_keeps_the_reason() {
        given(REPORTED).when(new DismissCase("satire")).then(DISMISSED);
    }

    private static AttachCase attach(UUID crisis) {
        return new AttachCase(crisis, "melati-kemang", false);
    }

    private static EscalateCase escalate(UUID crisis) {
        return new EscalateCase(crisis, "melati-kemang", false);
    }

    private static AlertFigures alert(String severity, long negative) {
        return new AlertFigures(
                new UUID(7, 7),
                severity,
                Instant.parse("2027-03-01T00:00:00Z"),
                Instant.parse("2027-03-02T00:00:00Z"),
                negative + 10,
                negative,
                1_200_000,
                4_300_000,
                -0.8,
                List.of("m-1"));
    }

    private static Given<CaseCommand, CrisisCase, CaseEvent> given(CaseEvent... history) {
        return Given.given(new CaseDecider(), history);
    }
}
