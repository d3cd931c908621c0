package id.percaya.crisis.safety.investigation;

import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.safety.investigation.InvestigationCommand.ApproveFindings;
import id.percaya.crisis.safety.investigation.InvestigationCommand.CharterInvestigation;
import id.percaya.crisis.safety.investigation.InvestigationCommand.ReturnFindings;
import id.percaya.crisis.safety.investigation.InvestigationCommand.StartInvestigation;
import id.percaya.crisis.safety.investigation.InvestigationCommand.SubmitFindings;
import id.percaya.crisis.safety.investigation.InvestigationEvent.FindingsApproved;
import id.percaya.crisis.safety.investigation.InvestigationEvent.FindingsReturned;
import id.percaya.crisis.safety.investigation.InvestigationEvent.FindingsWereSubmitted;
import id.percaya.crisis.safety.investigation.InvestigationEvent.InvestigationChartered;
import id.percaya.crisis.safety.investigation.InvestigationEvent.InvestigationStarted;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvestigationDeciderTest {

    private static final Instant NOW = Instant.parse("2027-03-02T08:00:00Z");
    private static final CrisisReference CRISIS =
            new CrisisReference(new UUID(1, 1), "melati-kemang", false);
    private static final List<String> FINDINGS = List.of("no licence check before surgery");
    private static final InvestigationChartered CHARTERED = new InvestigationChartered(CRISIS);
    private static final InvestigationStarted STARTED = new InvestigationStarted(CRISIS, NOW);
    private static final FindingsWereSubmitted SUBMITTED =
            new FindingsWereSubmitted(FINDINGS, "lead");
    private static final FindingsReturned RETURNED = new FindingsReturned("why?", "director");
    private static final FindingsApproved APPROVED = new FindingsApproved("director");

    @Test
    void every_command_in_every_state() {
        StateTable.of(new InvestigationDecider(), InvestigationCommand.class, Investigation.class)
                .given()
                .given(CHARTERED)
                .given(CHARTERED, STARTED)
                .given(CHARTERED, STARTED, SUBMITTED)
                .given(CHARTERED, STARTED, SUBMITTED, APPROVED)
                .when(new CharterInvestigation(CRISIS))
                .when(new StartInvestigation(NOW))
                .when(new SubmitFindings(FINDINGS, "lead"))
                .when(new ApproveFindings("director"))
                .when("by their submitter", new ApproveFindings("lead"))
                .when(new ReturnFindings("why?", "director"))
                .when("by their submitter", new ReturnFindings("why?", "lead"))
                .then(
                        """
                        state             | CharterInvestigation            | StartInvestigation         | SubmitFindings
                        Absent            | InvestigationChartered          | INVESTIGATION_NOT_CHARTERED | INVESTIGATION_NOT_CHARTERED
                        Chartered         | INVESTIGATION_ALREADY_CHARTERED | InvestigationStarted       | INVESTIGATION_NOT_RUNNING
                        Running           | INVESTIGATION_ALREADY_CHARTERED | -                          | FindingsWereSubmitted
                        FindingsSubmitted | INVESTIGATION_ALREADY_CHARTERED | FINDINGS_ALREADY_SUBMITTED | FINDINGS_ALREADY_SUBMITTED
                        Approved          | INVESTIGATION_ALREADY_CHARTERED | FINDINGS_ALREADY_APPROVED  | FINDINGS_ALREADY_APPROVED
                        """,
                        """
                        state             | ApproveFindings             | ApproveFindings by their submitter
                        Absent            | INVESTIGATION_NOT_CHARTERED | INVESTIGATION_NOT_CHARTERED
                        Chartered         | FINDINGS_NOT_SUBMITTED      | FINDINGS_NOT_SUBMITTED
                        Running           | FINDINGS_NOT_SUBMITTED      | FINDINGS_NOT_SUBMITTED
                        FindingsSubmitted | FindingsApproved            | APPROVER_IS_SUBMITTER
                        Approved          | -                           | -
                        """,
                        """
                        state             | ReturnFindings              | ReturnFindings by their submitter
                        Absent            | INVESTIGATION_NOT_CHARTERED | INVESTIGATION_NOT_CHARTERED
                        Chartered         | FINDINGS_NOT_SUBMITTED      | FINDINGS_NOT_SUBMITTED
                        Running           | FINDINGS_NOT_SUBMITTED      | FINDINGS_NOT_SUBMITTED
                        FindingsSubmitted | FindingsReturned            | RETURNER_IS_SUBMITTER
                        Approved          | FINDINGS_ALREADY_APPROVED   | FINDINGS_ALREADY_APPROVED
                        """);
    }

    @Test
    void events_keep_the_crisis_the_findings_and_the_people() {
        given().when(new CharterInvestigation(CRISIS)).then(CHARTERED);
        given(CHARTERED).when(new StartInvestigation(NOW)).then(STARTED);
        given(CHARTERED, STARTED).when(new SubmitFindings(FINDINGS, "lead")).then(SUBMITTED);
        given(CHARTERED, STARTED, SUBMITTED).when(new ApproveFindings("director")).then(APPROVED);
    }

    @Test
    void returned_findings_are_submitted_again() {
        given(CHARTERED, STARTED, SUBMITTED)
                .when(new ReturnFindings("why?", "director"))
                .then(RETURNED);
        given(CHARTERED, STARTED, SUBMITTED, RETURNED)
                .when(new SubmitFindings(FINDINGS, "lead"))
                .then(SUBMITTED);
    }

    private static Given<InvestigationCommand, Investigation, InvestigationEvent> given(
            InvestigationEvent... history) {
        return Given.given(new InvestigationDecider(), history);
    }
}
