package id.percaya.crisis.safety.investigation;

import static id.percaya.crisis.safety.investigation.InvestigationRefusal.APPROVER_IS_SUBMITTER;
import static id.percaya.crisis.safety.investigation.InvestigationRefusal.FINDINGS_ALREADY_APPROVED;
import static id.percaya.crisis.safety.investigation.InvestigationRefusal.FINDINGS_ALREADY_SUBMITTED;
import static id.percaya.crisis.safety.investigation.InvestigationRefusal.FINDINGS_NOT_SUBMITTED;
import static id.percaya.crisis.safety.investigation.InvestigationRefusal.INVESTIGATION_ALREADY_CHARTERED;
import static id.percaya.crisis.safety.investigation.InvestigationRefusal.INVESTIGATION_NOT_CHARTERED;
import static id.percaya.crisis.safety.investigation.InvestigationRefusal.INVESTIGATION_NOT_RUNNING;

import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.safety.investigation.InvestigationCommand.ApproveFindings;
import id.percaya.crisis.safety.investigation.InvestigationCommand.CharterInvestigation;
import id.percaya.crisis.safety.investigation.InvestigationCommand.StartInvestigation;
import id.percaya.crisis.safety.investigation.InvestigationCommand.SubmitFindings;
import id.percaya.crisis.safety.investigation.InvestigationEvent.FindingsApproved;
import id.percaya.crisis.safety.investigation.InvestigationEvent.FindingsWereSubmitted;
import id.percaya.crisis.safety.investigation.InvestigationEvent.InvestigationChartered;
import id.percaya.crisis.safety.investigation.InvestigationEvent.InvestigationStarted;
import id.percaya.eventstore.testing.Given;
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
    private static final FindingsApproved APPROVED = new FindingsApproved("director");

    @Test
    void a_crisis_has_one_investigation() {
        CharterInvestigation charter = new CharterInvestigation(CRISIS);
        given().when(charter).then(CHARTERED);
        given(CHARTERED).when(charter).thenRefused(INVESTIGATION_ALREADY_CHARTERED);
        given(CHARTERED, STARTED).when(charter).thenRefused(INVESTIGATION_ALREADY_CHARTERED);
        given(CHARTERED, STARTED, SUBMITTED)
                .when(charter)
                .thenRefused(INVESTIGATION_ALREADY_CHARTERED);
        given(CHARTERED, STARTED, SUBMITTED, APPROVED)
                .when(charter)
                .thenRefused(INVESTIGATION_ALREADY_CHARTERED);
    }

    @Test
    void it_starts_once() {
        StartInvestigation start = new StartInvestigation(NOW);
        given().when(start).thenRefused(INVESTIGATION_NOT_CHARTERED);
        given(CHARTERED).when(start).then(STARTED);
        given(CHARTERED, STARTED).when(start).thenNothing();
        given(CHARTERED, STARTED, SUBMITTED).when(start).thenRefused(FINDINGS_ALREADY_SUBMITTED);
        given(CHARTERED, STARTED, SUBMITTED, APPROVED)
                .when(start)
                .thenRefused(FINDINGS_ALREADY_APPROVED);
    }

    @Test
    void a_running_one_ends_in_findings() {
        SubmitFindings submit = new SubmitFindings(FINDINGS, "lead");
        given().when(submit).thenRefused(INVESTIGATION_NOT_CHARTERED);
        given(CHARTERED).when(submit).thenRefused(INVESTIGATION_NOT_RUNNING);
        given(CHARTERED, STARTED).when(submit).then(SUBMITTED);
        given(CHARTERED, STARTED, SUBMITTED).when(submit).thenRefused(FINDINGS_ALREADY_SUBMITTED);
        given(CHARTERED, STARTED, SUBMITTED, APPROVED)
                .when(submit)
                .thenRefused(FINDINGS_ALREADY_APPROVED);
    }

    @Test
    void findings_are_approved_by_somebody_else() {
        ApproveFindings approve = new ApproveFindings("director");
        given().when(approve).thenRefused(INVESTIGATION_NOT_CHARTERED);
        given(CHARTERED).when(approve).thenRefused(FINDINGS_NOT_SUBMITTED);
        given(CHARTERED, STARTED).when(approve).thenRefused(FINDINGS_NOT_SUBMITTED);
        given(CHARTERED, STARTED, SUBMITTED)
                .when(new ApproveFindings("lead"))
                .thenRefused(APPROVER_IS_SUBMITTER);
        given(CHARTERED, STARTED, SUBMITTED).when(approve).then(APPROVED);
        given(CHARTERED, STARTED, SUBMITTED, APPROVED).when(approve).thenNothing();
    }

    private static Given<InvestigationCommand, Investigation, InvestigationEvent> given(
            InvestigationEvent... history) {
        return Given.given(new InvestigationDecider(), history);
    }
}
