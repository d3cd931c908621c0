package id.percaya.campaign.planning.campaign;

import static id.percaya.campaign.RegulatoryClass.EDUCATION;
import static id.percaya.campaign.RegulatoryClass.RECOVERY;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.AMENDMENT_CHANGED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.CLASS_FIXED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.CRISIS_FIXED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.CRISIS_MISSING;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.CRISIS_NOT_EXPECTED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.FACILITY_FIXED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.NOT_SUBMITTED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.RECOVERY_GATE_CLOSED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.SELF_APPROVAL;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.planning.campaign.CampaignCommand.ActivateCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.AmendCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.ApproveAmendment;
import id.percaya.campaign.planning.campaign.CampaignCommand.ApproveCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.ArchiveCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.CancelCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.CompleteCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.DraftCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.PauseCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.ReviseCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.SubmitCampaign;
import id.percaya.campaign.planning.campaign.CampaignEvent.AmendmentProposed;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignActivated;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignAmended;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignApproved;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignArchived;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignCancelled;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignCompleted;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignDrafted;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignPaused;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignRevised;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignSubmitted;
import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CampaignDeciderTest {

    private static final String SARI = "sari";
    private static final Plan PLAN = Plans.of(EDUCATION, null);
    private static final Plan RECOVERING = Plans.of(RECOVERY, Plans.CRISIS);
    private static final Plan SHORTER = Plans.until(PLAN, LocalDate.of(2026, 1, 2));
    private static final CampaignDrafted DRAFTED = new CampaignDrafted(PLAN, SARI, null);
    private static final CampaignDrafted RECOVERY_DRAFTED =
            new CampaignDrafted(RECOVERING, SARI, null);
    private static final CampaignSubmitted SUBMITTED = new CampaignSubmitted();
    private static final CampaignApproved APPROVED =
            new CampaignApproved("melati-kemang", EDUCATION, "budi");
    private static final CampaignActivated ACTIVATED =
            new CampaignActivated("melati-kemang", EDUCATION);
    private static final CampaignPaused PAUSED = new CampaignPaused("melati-kemang", EDUCATION);
    private static final CampaignCompleted COMPLETED =
            new CampaignCompleted("melati-kemang", EDUCATION);

    private static final AmendmentProposed PROPOSED = new AmendmentProposed(2, SHORTER, SARI);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new CampaignDecider(), CampaignCommand.class, Campaign.class)
                .given()
                .given(DRAFTED)
                .given(DRAFTED, SUBMITTED)
                .given(DRAFTED, SUBMITTED, APPROVED)
                .given(DRAFTED, SUBMITTED, APPROVED, ACTIVATED)
                .given(DRAFTED, SUBMITTED, APPROVED, ACTIVATED, PAUSED)
                .given("amended", DRAFTED, SUBMITTED, APPROVED, ACTIVATED, PROPOSED)
                .given(DRAFTED, SUBMITTED, APPROVED, ACTIVATED, COMPLETED)
                .given(DRAFTED, new CampaignCancelled())
                .given(DRAFTED, new CampaignCancelled(), new CampaignArchived())
                .when(new DraftCampaign(PLAN, SARI, null))
                .when(new SubmitCampaign())
                .when(new ApproveCampaign("budi"))
                .when(new ActivateCampaign(false))
                .when(new PauseCampaign())
                .when(new CompleteCampaign())
                .when(new CancelCampaign())
                .when(new ArchiveCampaign())
                .when(new ReviseCampaign(SHORTER, SARI))
                .when(new AmendCampaign(SHORTER, SARI))
                .when(new ApproveAmendment(2, "budi"))
                .then(
                        """
                        state          | DraftCampaign   | SubmitCampaign    | ApproveCampaign  | ActivateCampaign  | PauseCampaign  | CompleteCampaign  | CancelCampaign    | ArchiveCampaign  | ReviseCampaign   | AmendCampaign     | ApproveAmendment
                        Absent         | CampaignDrafted | NOT_DRAFTED       | NOT_DRAFTED      | NOT_DRAFTED       | NOT_DRAFTED    | NOT_DRAFTED       | NOT_DRAFTED       | NOT_DRAFTED      | NOT_DRAFTED      | NOT_DRAFTED       | NOT_DRAFTED
                        Draft          | ALREADY_DRAFTED | CampaignSubmitted | NOT_SUBMITTED    | NOT_APPROVED      | NOT_ACTIVE     | NOT_ACTIVE        | CampaignCancelled | NOT_ENDED        | CampaignRevised  | NOT_APPROVED      | NOT_APPROVED
                        InReview       | ALREADY_DRAFTED | -                 | CampaignApproved | NOT_APPROVED      | NOT_ACTIVE     | NOT_ACTIVE        | CampaignCancelled | NOT_ENDED        | CampaignRevised  | NOT_APPROVED      | NOT_APPROVED
                        Approved       | ALREADY_DRAFTED | ALREADY_SUBMITTED | ALREADY_APPROVED | CampaignActivated | NOT_ACTIVE     | NOT_ACTIVE        | CampaignCancelled | NOT_ENDED        | ALREADY_APPROVED | AmendmentProposed | NO_AMENDMENT
                        Active         | ALREADY_DRAFTED | ALREADY_SUBMITTED | ALREADY_APPROVED | -                 | CampaignPaused | CampaignCompleted | CampaignCancelled | NOT_ENDED        | ALREADY_APPROVED | AmendmentProposed | NO_AMENDMENT
                        Paused         | ALREADY_DRAFTED | ALREADY_SUBMITTED | ALREADY_APPROVED | CampaignActivated | -              | CampaignCompleted | CampaignCancelled | NOT_ENDED        | ALREADY_APPROVED | AmendmentProposed | NO_AMENDMENT
                        Active amended | ALREADY_DRAFTED | ALREADY_SUBMITTED | ALREADY_APPROVED | -                 | CampaignPaused | CampaignCompleted | CampaignCancelled | NOT_ENDED        | ALREADY_APPROVED | -                 | CampaignAmended
                        Completed      | ALREADY_DRAFTED | ALREADY_ENDED     | ALREADY_ENDED    | ALREADY_ENDED     | ALREADY_ENDED  | -                 | ALREADY_ENDED     | CampaignArchived | ALREADY_ENDED    | ALREADY_ENDED     | ALREADY_ENDED
                        Cancelled      | ALREADY_DRAFTED | ALREADY_ENDED     | ALREADY_ENDED    | ALREADY_ENDED     | ALREADY_ENDED  | ALREADY_ENDED     | -                 | CampaignArchived | ALREADY_ENDED    | ALREADY_ENDED     | ALREADY_ENDED
                        Archived       | ALREADY_DRAFTED | ALREADY_ENDED     | ALREADY_ENDED    | ALREADY_ENDED     | ALREADY_ENDED  | ALREADY_ENDED     | ALREADY_ENDED     | -                | ALREADY_ENDED    | ALREADY_ENDED     | ALREADY_ENDED
                        """);
    }

    @Test
    void the_old_plan_stands_until_the_amendment_is_approved() {
        Campaign amended = after(DRAFTED, SUBMITTED, APPROVED, ACTIVATED, PROPOSED);
        assertThat(amended.standingPlan()).contains(new PlanVersion(1, PLAN));
        Campaign approved =
                after(
                        DRAFTED,
                        SUBMITTED,
                        APPROVED,
                        ACTIVATED,
                        PROPOSED,
                        new CampaignAmended(2, "budi"));
        assertThat(approved).isEqualTo(new Campaign.Active(new PlanVersion(2, SHORTER), null));
    }

    @Test
    void nobody_who_wrote_a_plan_may_approve_it() {
        given(DRAFTED, new CampaignRevised(2, SHORTER, "budi"), SUBMITTED)
                .when(new ApproveCampaign(SARI))
                .thenRefused(SELF_APPROVAL);
        given(DRAFTED, new CampaignRevised(2, SHORTER, "budi"), SUBMITTED)
                .when(new ApproveCampaign("budi"))
                .thenRefused(SELF_APPROVAL);
    }

    @Test
    void nobody_who_wrote_an_amendment_may_approve_it() {
        given(DRAFTED, SUBMITTED, APPROVED, PROPOSED)
                .when(new ApproveAmendment(2, SARI))
                .thenRefused(SELF_APPROVAL);
    }

    @Test
    void an_amendment_is_approved_as_it_was_read() {
        given(DRAFTED, SUBMITTED, APPROVED, PROPOSED, new AmendmentProposed(3, PLAN, "dewi"))
                .when(new ApproveAmendment(2, "budi"))
                .thenRefused(AMENDMENT_CHANGED);
    }

    @Test
    void approving_an_amendment_again_changes_nothing() {
        given(DRAFTED, SUBMITTED, APPROVED, PROPOSED, new CampaignAmended(2, "budi"))
                .when(new ApproveAmendment(2, "budi"))
                .thenNothing();
    }

    @Test
    void the_same_plan_again_changes_nothing() {
        given(DRAFTED).when(new ReviseCampaign(PLAN, "budi")).thenNothing();
        given(DRAFTED, SUBMITTED, APPROVED).when(new AmendCampaign(PLAN, "budi")).thenNothing();
    }

    @Test
    void a_revised_plan_has_to_be_submitted_again() {
        given(DRAFTED, SUBMITTED, new CampaignRevised(2, SHORTER, SARI))
                .when(new ApproveCampaign("budi"))
                .thenRefused(NOT_SUBMITTED);
    }

    @Test
    void class_facility_and_crisis_stay() {
        Plan other = Plans.elsewhere(RECOVERING);
        given(DRAFTED)
                .when(new ReviseCampaign(other, SARI))
                .thenRefused(CLASS_FIXED, FACILITY_FIXED, CRISIS_FIXED);
        given(DRAFTED, SUBMITTED, APPROVED)
                .when(new AmendCampaign(other, SARI))
                .thenRefused(CLASS_FIXED, FACILITY_FIXED, CRISIS_FIXED);
    }

    @Test
    void the_author_may_not_approve_it() {
        given(DRAFTED, SUBMITTED).when(new ApproveCampaign(SARI)).thenRefused(SELF_APPROVAL);
    }

    @Test
    void a_recovery_campaign_must_name_its_crisis() {
        given().when(new DraftCampaign(Plans.of(RECOVERY, null), SARI, null))
                .thenRefused(CRISIS_MISSING);
    }

    @Test
    void only_a_recovery_campaign_names_a_crisis() {
        given().when(new DraftCampaign(Plans.of(EDUCATION, Plans.CRISIS), SARI, null))
                .thenRefused(CRISIS_NOT_EXPECTED);
    }

    @Test
    void a_recovery_campaign_waits_for_the_recovery_gate() {
        given(RECOVERY_DRAFTED, SUBMITTED, APPROVED)
                .when(new ActivateCampaign(false))
                .thenRefused(RECOVERY_GATE_CLOSED);
    }

    @Test
    void a_recovery_campaign_starts_once_the_gate_is_open() {
        given(RECOVERY_DRAFTED, SUBMITTED, APPROVED)
                .when(new ActivateCampaign(true))
                .then(new CampaignActivated("melati-kemang", RECOVERY));
    }

    private static Campaign after(CampaignEvent... history) {
        CampaignDecider decider = new CampaignDecider();
        Campaign campaign = decider.initial();
        for (CampaignEvent event : history) {
            campaign = decider.evolve(campaign, event);
        }
        return campaign;
    }

    private static Given<CampaignCommand, Campaign, CampaignEvent> given(CampaignEvent... history) {
        return Given.given(new CampaignDecider(), history);
    }
}
