package id.percaya.campaign.planning.campaign;

import static id.percaya.campaign.RegulatoryClass.RECOVERY;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.ALREADY_APPROVED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.ALREADY_DRAFTED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.ALREADY_ENDED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.ALREADY_SUBMITTED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.NOT_ACTIVE;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.NOT_APPROVED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.NOT_DRAFTED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.NOT_ENDED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.NOT_SUBMITTED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.RECOVERY_GATE_CLOSED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.SELF_APPROVAL;

import id.percaya.campaign.planning.campaign.Campaign.Absent;
import id.percaya.campaign.planning.campaign.Campaign.Active;
import id.percaya.campaign.planning.campaign.Campaign.Approved;
import id.percaya.campaign.planning.campaign.Campaign.Archived;
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
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignActivated;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignApproved;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignArchived;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignCancelled;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignCompleted;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignDrafted;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignPaused;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignSubmitted;
import id.percaya.campaign.planning.campaign.plan.Plan;
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
            case ArchiveCampaign _ -> archive(campaign);
            case ReviseCampaign revise -> PlanRules.revise(revise, campaign);
            case AmendCampaign amend -> PlanRules.amend(amend, campaign);
            case ApproveAmendment approve -> PlanRules.approveAmendment(approve, campaign);
        };
    }

    private static List<CampaignEvent> draft(DraftCampaign command, Campaign campaign) {
        return switch (campaign) {
            case Absent _ -> {
                PlanRules.requireFittingCrisis(command.plan());
                yield List.of(
                        new CampaignDrafted(
                                command.plan(), command.author(), command.clonedFrom()));
            }
            case Existing _ -> throw new Refused(ALREADY_DRAFTED);
        };
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
            case InReview review when review.authors().contains(command.approver()) ->
                    throw new Refused(SELF_APPROVAL);
            case InReview review -> List.of(approved(review.plan(), command.approver()));
            case Cleared _ -> throw new Refused(ALREADY_APPROVED);
            case Ended _ -> throw new Refused(ALREADY_ENDED);
        };
    }

    private static CampaignApproved approved(Plan plan, String approver) {
        return new CampaignApproved(plan.facility(), plan.regulatoryClass(), approver);
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
            case Active active -> List.of(paused(active.plan()));
            case Paused _ -> List.of();
            case Ended _ -> throw new Refused(ALREADY_ENDED);
        };
    }

    private static CampaignPaused paused(Plan plan) {
        return new CampaignPaused(plan.facility(), plan.regulatoryClass());
    }

    private static List<CampaignEvent> complete(Campaign campaign) {
        return switch (campaign) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Unapproved _, Approved _ -> throw new Refused(NOT_ACTIVE);
            case Cleared cleared -> completed(cleared.plan());
            case Completed _ -> List.of();
            case Cancelled _, Archived _ -> throw new Refused(ALREADY_ENDED);
        };
    }

    private static List<CampaignEvent> completed(Plan plan) {
        return List.of(new CampaignCompleted(plan.facility(), plan.regulatoryClass()));
    }

    private static List<CampaignEvent> cancel(Campaign campaign) {
        return switch (campaign) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Unapproved _, Cleared _ -> List.of(new CampaignCancelled());
            case Completed _, Archived _ -> throw new Refused(ALREADY_ENDED);
            case Cancelled _ -> List.of();
        };
    }

    private static List<CampaignEvent> archive(Campaign campaign) {
        return switch (campaign) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Unapproved _, Cleared _ -> throw new Refused(NOT_ENDED);
            case Completed _, Cancelled _ -> List.of(new CampaignArchived());
            case Archived _ -> List.of();
        };
    }

    @Override
    public Campaign evolve(Campaign campaign, CampaignEvent event) {
        return CampaignEvolution.of(campaign, event);
    }
}
