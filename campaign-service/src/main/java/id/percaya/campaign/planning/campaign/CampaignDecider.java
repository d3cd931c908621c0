package id.percaya.campaign.planning.campaign;

import static id.percaya.campaign.RegulatoryClass.RECOVERY;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.ALREADY_APPROVED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.ALREADY_DRAFTED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.ALREADY_ENDED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.ALREADY_SUBMITTED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.CRISIS_MISSING;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.CRISIS_NOT_EXPECTED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.NOT_ACTIVE;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.NOT_APPROVED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.NOT_DRAFTED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.NOT_SUBMITTED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.RECOVERY_GATE_CLOSED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.SELF_APPROVAL;

import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.campaign.planning.campaign.Campaign.Absent;
import id.percaya.campaign.planning.campaign.Campaign.Active;
import id.percaya.campaign.planning.campaign.Campaign.Approved;
import id.percaya.campaign.planning.campaign.Campaign.Cancelled;
import id.percaya.campaign.planning.campaign.Campaign.Cleared;
import id.percaya.campaign.planning.campaign.Campaign.Completed;
import id.percaya.campaign.planning.campaign.Campaign.Draft;
import id.percaya.campaign.planning.campaign.Campaign.Ended;
import id.percaya.campaign.planning.campaign.Campaign.Existing;
import id.percaya.campaign.planning.campaign.Campaign.InReview;
import id.percaya.campaign.planning.campaign.Campaign.Paused;
import id.percaya.campaign.planning.campaign.Campaign.Unapproved;
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
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.util.List;

/// The rules of a campaign: one method for each command.
public final class CampaignDecider implements Decider<CampaignCommand, Campaign, CampaignEvent> {

    @Override
    public Campaign initial() {
        return new Absent();
    }

    @Override
    public List<CampaignEvent> decide(CampaignCommand command, Campaign campaign) {
        return switch (command) {
            case DraftCampaign draft -> draft(draft, campaign);
            case SubmitCampaign _ -> submit(campaign);
            case ApproveCampaign approve -> approve(approve, campaign);
            case ActivateCampaign activate -> activate(activate, campaign);
            case PauseCampaign _ -> pause(campaign);
            case CompleteCampaign _ -> complete(campaign);
            case CancelCampaign _ -> cancel(campaign);
        };
    }

    private static List<CampaignEvent> draft(DraftCampaign command, Campaign campaign) {
        return switch (campaign) {
            case Absent _ -> List.of(drafted(command));
            case Existing _ -> throw new Refused(ALREADY_DRAFTED);
        };
    }

    private static CampaignDrafted drafted(DraftCampaign command) {
        boolean recovery = command.plan().regulatoryClass() == RECOVERY;
        boolean crisisNamed = command.plan().crisisId() != null;
        if (recovery && !crisisNamed) {
            throw new Refused(CRISIS_MISSING);
        }
        if (crisisNamed && !recovery) {
            throw new Refused(CRISIS_NOT_EXPECTED);
        }
        return new CampaignDrafted(command.plan(), command.author());
    }

    private static List<CampaignEvent> submit(Campaign campaign) {
        return switch (campaign) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Draft _ -> List.of(new CampaignSubmitted());
            case InReview _ -> List.of();
            case Cleared _ -> throw new Refused(ALREADY_SUBMITTED);
            case Ended _ -> throw new Refused(ALREADY_ENDED);
        };
    }

    private static List<CampaignEvent> approve(ApproveCampaign command, Campaign campaign) {
        return switch (campaign) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Draft _ -> throw new Refused(NOT_SUBMITTED);
            case InReview(_, String author) when author.equals(command.approver()) ->
                    throw new Refused(SELF_APPROVAL);
            case InReview(Plan plan, _) ->
                    List.of(
                            new CampaignApproved(
                                    plan.facility(), plan.regulatoryClass(), command.approver()));
            case Cleared _ -> throw new Refused(ALREADY_APPROVED);
            case Ended _ -> throw new Refused(ALREADY_ENDED);
        };
    }

    private static List<CampaignEvent> activate(ActivateCampaign command, Campaign campaign) {
        return switch (campaign) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Unapproved _ -> throw new Refused(NOT_APPROVED);
            case Active _ -> List.of();
            case Cleared cleared -> activated(cleared.plan(), command);
            case Ended _ -> throw new Refused(ALREADY_ENDED);
        };
    }

    private static List<CampaignEvent> activated(Plan plan, ActivateCampaign command) {
        if (plan.regulatoryClass() == RECOVERY && !command.recoveryGateOpen()) {
            throw new Refused(RECOVERY_GATE_CLOSED);
        }
        return List.of(new CampaignActivated(plan.facility(), plan.regulatoryClass()));
    }

    private static List<CampaignEvent> pause(Campaign campaign) {
        return switch (campaign) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Unapproved _, Approved _ -> throw new Refused(NOT_ACTIVE);
            case Active(Plan plan) ->
                    List.of(new CampaignPaused(plan.facility(), plan.regulatoryClass()));
            case Paused _ -> List.of();
            case Ended _ -> throw new Refused(ALREADY_ENDED);
        };
    }

    private static List<CampaignEvent> complete(Campaign campaign) {
        return switch (campaign) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Unapproved _, Approved _ -> throw new Refused(NOT_ACTIVE);
            case Cleared cleared -> completed(cleared.plan());
            case Completed _ -> List.of();
            case Cancelled _ -> throw new Refused(ALREADY_ENDED);
        };
    }

    private static List<CampaignEvent> completed(Plan plan) {
        return List.of(new CampaignCompleted(plan.facility(), plan.regulatoryClass()));
    }

    private static List<CampaignEvent> cancel(Campaign campaign) {
        return switch (campaign) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Unapproved _, Cleared _ -> List.of(new CampaignCancelled());
            case Completed _ -> throw new Refused(ALREADY_ENDED);
            case Cancelled _ -> List.of();
        };
    }

    @Override
    public Campaign evolve(Campaign campaign, CampaignEvent event) {
        return switch (event) {
            case CampaignDrafted(Plan plan, String author) -> new Draft(plan, author);
            case CampaignSubmitted _ -> inReview(campaign);
            case CampaignApproved _ -> new Approved(plan(campaign));
            case CampaignActivated _ -> new Active(plan(campaign));
            case CampaignPaused _ -> new Paused(plan(campaign));
            case CampaignCompleted _ -> new Completed(plan(campaign));
            case CampaignCancelled _ -> new Cancelled(plan(campaign));
        };
    }

    private static InReview inReview(Campaign campaign) {
        if (campaign instanceof Draft(Plan plan, String author)) {
            return new InReview(plan, author);
        }
        throw new IllegalStateException("campaign-submitted follows no draft");
    }

    private static Plan plan(Campaign campaign) {
        return campaign.planned().orElseThrow();
    }
}
