package id.percaya.crisis.intake.cases;

import static id.percaya.crisis.intake.cases.CaseRefusal.CASE_ALREADY_ESCALATED;
import static id.percaya.crisis.intake.cases.CaseRefusal.CASE_ALREADY_REPORTED;
import static id.percaya.crisis.intake.cases.CaseRefusal.CASE_DISMISSED;
import static id.percaya.crisis.intake.cases.CaseRefusal.CASE_NOT_REPORTED;

import id.percaya.crisis.intake.cases.CaseCommand.DismissCase;
import id.percaya.crisis.intake.cases.CaseCommand.EscalateCase;
import id.percaya.crisis.intake.cases.CaseCommand.NoteWorseAlert;
import id.percaya.crisis.intake.cases.CaseCommand.OpenCaseFromAlert;
import id.percaya.crisis.intake.cases.CaseCommand.ReportCase;
import id.percaya.crisis.intake.cases.CaseEvent.AlertWorsened;
import id.percaya.crisis.intake.cases.CaseEvent.CaseDismissed;
import id.percaya.crisis.intake.cases.CaseEvent.CaseEscalated;
import id.percaya.crisis.intake.cases.CaseEvent.CaseOpenedFromAlert;
import id.percaya.crisis.intake.cases.CaseEvent.CaseReported;
import id.percaya.eventstore.testing.Given;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CaseDeciderTest {

    private static final UUID CRISIS = new UUID(1, 1);
    private static final AlertFigures HIGH = alert("HIGH", 40);
    private static final AlertFigures CRITICAL = alert("CRITICAL", 210);
    private static final CaseReported REPORTED = new CaseReported("melati-kemang", "a complaint");
    private static final CaseOpenedFromAlert OPENED =
            new CaseOpenedFromAlert("melati-kemang", HIGH);
    private static final CaseEscalated ESCALATED = new CaseEscalated(CRISIS);
    private static final CaseDismissed DISMISSED = new CaseDismissed("satire");

    @Nested
    class Reporting {
        private final ReportCase report = new ReportCase("melati-kemang", "a complaint");

        @Test
        void opens_a_case() {
            given().when(report).then(REPORTED);
        }

        @Test
        void the_same_case_twice_is_refused() {
            given(REPORTED).when(report).thenRefused(CASE_ALREADY_REPORTED);
            given(REPORTED, ESCALATED).when(report).thenRefused(CASE_ALREADY_REPORTED);
            given(REPORTED, DISMISSED).when(report).thenRefused(CASE_ALREADY_REPORTED);
        }
    }

    @Nested
    class An_alert {
        private final OpenCaseFromAlert open = new OpenCaseFromAlert("melati-kemang", HIGH);
        private final NoteWorseAlert worse = new NoteWorseAlert("melati-kemang", CRITICAL);

        @Test
        void opens_a_case_once() {
            given().when(open).then(OPENED);
            given(OPENED).when(open).thenNothing();
            given(OPENED, ESCALATED).when(open).thenNothing();
            given(OPENED, DISMISSED).when(open).thenNothing();
        }

        @Test
        void that_becomes_worse_is_noted_whatever_became_of_the_case() {
            given(OPENED).when(worse).then(new AlertWorsened(CRITICAL));
            given(OPENED, ESCALATED).when(worse).then(new AlertWorsened(CRITICAL));
            given(OPENED, DISMISSED).when(worse).then(new AlertWorsened(CRITICAL));
        }

        @Test
        void that_becomes_worse_is_noted_once() {
            AlertWorsened noted = new AlertWorsened(CRITICAL);
            given(OPENED, noted).when(worse).thenNothing();
            given(OPENED, ESCALATED, noted).when(worse).thenNothing();
            given(OPENED, noted, ESCALATED).when(worse).thenNothing();
            given(OPENED, DISMISSED, noted).when(worse).thenNothing();
        }

        @Test
        void first_heard_of_when_worse_opens_the_case() {
            given().when(worse).then(new CaseOpenedFromAlert("melati-kemang", CRITICAL));
        }
    }

    @Nested
    class Escalating {
        private final EscalateCase escalate = new EscalateCase(CRISIS);

        @Test
        void a_reported_case_names_its_crisis() {
            given(REPORTED).when(escalate).then(ESCALATED);
            given(OPENED).when(escalate).then(ESCALATED);
        }

        @Test
        void to_the_same_crisis_again_changes_nothing() {
            given(REPORTED, ESCALATED).when(escalate).thenNothing();
        }

        @Test
        void to_a_second_crisis_is_refused() {
            given(REPORTED, ESCALATED)
                    .when(new EscalateCase(new UUID(1, 2)))
                    .thenRefused(CASE_ALREADY_ESCALATED);
        }

        @Test
        void needs_a_live_case() {
            given().when(escalate).thenRefused(CASE_NOT_REPORTED);
            given(REPORTED, DISMISSED).when(escalate).thenRefused(CASE_DISMISSED);
        }
    }

    @Nested
    class Dismissing {
        private final DismissCase dismiss = new DismissCase("satire");

        @Test
        void a_reported_case_keeps_the_reason() {
            given(REPORTED).when(dismiss).then(DISMISSED);
        }

        @Test
        void again_changes_nothing() {
            given(REPORTED, DISMISSED).when(dismiss).thenNothing();
        }

        @Test
        void what_is_a_crisis_is_refused() {
            given(REPORTED, ESCALATED).when(dismiss).thenRefused(CASE_ALREADY_ESCALATED);
        }

        @Test
        void what_was_never_reported_is_refused() {
            given().when(dismiss).thenRefused(CASE_NOT_REPORTED);
        }
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
