package id.percaya.campaign.planning.campaign;

import static id.percaya.campaign.RegulatoryClass.EDUCATION;
import static id.percaya.campaign.RegulatoryClass.RECOVERY;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.CRISIS_MISSING;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.CRISIS_NOT_EXPECTED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.RECOVERY_GATE_CLOSED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.SELF_APPROVAL;

import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.campaign.planning.campaign.CampaignCommand.ActivateCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.ApproveCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.CancelCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.CompleteCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.DraftCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.PauseCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.SubmitCampaign;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignActivated;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignApproved;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignCancelled;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignCompleted;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignDrafted;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignPaused;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignSubmitted;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import org.junit.jupiter.api.Test;

class CampaignDeciderTest {

    private static final String SARI = "sari";
    private static final Plan PLAN = Plans.of(EDUCATION, null);
    private static final Plan RECOVERING = Plans.of(RECOVERY, Plans.CRISIS);
    private static final CampaignDrafted DRAFTED = new CampaignDrafted(PLAN, SARI);
    private static final CampaignDrafted RECOVERY_DRAFTED = new CampaignDrafted(RECOVERING, SARI);
    private static final CampaignSubmitted SUBMITTED = new CampaignSubmitted();
    private static final CampaignApproved APPROVED =
            new CampaignApproved("melati-kemang", EDUCATION, "budi");
    private static final CampaignActivated ACTIVATED =
            new CampaignActivated("melati-kemang", EDUCATION);
    private static final CampaignPaused PAUSED = new CampaignPaused("melati-kemang", EDUCATION);
    private static final CampaignCompleted COMPLETED =
            new CampaignCompleted("melati-kemang", EDUCATION);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new CampaignDecider(), CampaignCommand.class, Campaign.class)
                .given()
                .given(DRAFTED)
                .given(DRAFTED, SUBMITTED)
                .given(DRAFTED, SUBMITTED, APPROVED)
                .given(DRAFTED, SUBMITTED, APPROVED, ACTIVATED)
                .given(DRAFTED, SUBMITTED, APPROVED, ACTIVATED, PAUSED)
                .given(DRAFTED, SUBMITTED, APPROVED, ACTIVATED, COMPLETED)
                .given(DRAFTED, new CampaignCancelled())
                .when(new DraftCampaign(PLAN, SARI))
                .when(new SubmitCampaign())
                .when(new ApproveCampaign("budi"))
                .when(new ActivateCampaign(false))
                .when(new PauseCampaign())
                .when(new CompleteCampaign())
                .when(new CancelCampaign())
                .then(
                        """
                        state     | DraftCampaign   | SubmitCampaign    | ApproveCampaign  | ActivateCampaign  | PauseCampaign  | CompleteCampaign  | CancelCampaign
                        Absent    | CampaignDrafted | NOT_DRAFTED       | NOT_DRAFTED      | NOT_DRAFTED       | NOT_DRAFTED    | NOT_DRAFTED       | NOT_DRAFTED
                        Draft     | ALREADY_DRAFTED | CampaignSubmitted | NOT_SUBMITTED    | NOT_APPROVED      | NOT_ACTIVE     | NOT_ACTIVE        | CampaignCancelled
                        InReview  | ALREADY_DRAFTED | -                 | CampaignApproved | NOT_APPROVED      | NOT_ACTIVE     | NOT_ACTIVE        | CampaignCancelled
                        Approved  | ALREADY_DRAFTED | ALREADY_SUBMITTED | ALREADY_APPROVED | CampaignActivated | NOT_ACTIVE     | NOT_ACTIVE        | CampaignCancelled
                        Active    | ALREADY_DRAFTED | ALREADY_SUBMITTED | ALREADY_APPROVED | -                 | CampaignPaused | CampaignCompleted | CampaignCancelled
                        Paused    | ALREADY_DRAFTED | ALREADY_SUBMITTED | ALREADY_APPROVED | CampaignActivated | -              | CampaignCompleted | CampaignCancelled
                        Completed | ALREADY_DRAFTED | ALREADY_ENDED     | ALREADY_ENDED    | ALREADY_ENDED     | ALREADY_ENDED  | -                 | ALREADY_ENDED
                        Cancelled | ALREADY_DRAFTED | ALREADY_ENDED     | ALREADY_ENDED    | ALREADY_ENDED     | ALREADY_ENDED  | ALREADY_ENDED     | -
                        """);
    }

    @Test
    void the_author_may_not_approve_it() {
        given(DRAFTED, SUBMITTED).when(new ApproveCampaign(SARI)).thenRefused(SELF_APPROVAL);
    }

    @Test
    void a_recovery_campaign_must_name_its_crisis() {
        given().when(new DraftCampaign(Plans.of(RECOVERY, null), SARI)).thenRefused(CRISIS_MISSING);
    }

    @Test
    void only_a_recovery_campaign_names_a_crisis() {
        given().when(new DraftCampaign(Plans.of(EDUCATION, Plans.CRISIS), SARI))
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

    private static Given<CampaignCommand, Campaign, CampaignEvent> given(CampaignEvent... history) {
        return Given.given(new CampaignDecider(), history);
    }
}
