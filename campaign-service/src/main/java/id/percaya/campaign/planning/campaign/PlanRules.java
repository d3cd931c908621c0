package id.percaya.campaign.planning.campaign;

import static id.percaya.campaign.RegulatoryClass.RECOVERY;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.ALREADY_APPROVED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.ALREADY_ENDED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.AMENDMENT_CHANGED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.CLASS_FIXED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.CRISIS_FIXED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.CRISIS_MISSING;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.CRISIS_NOT_EXPECTED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.FACILITY_FIXED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.NOT_APPROVED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.NOT_DRAFTED;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.NO_AMENDMENT;
import static id.percaya.campaign.planning.campaign.CampaignRefusal.SELF_APPROVAL;

import id.percaya.campaign.planning.campaign.Campaign.Absent;
import id.percaya.campaign.planning.campaign.Campaign.Cleared;
import id.percaya.campaign.planning.campaign.Campaign.Ended;
import id.percaya.campaign.planning.campaign.Campaign.Unapproved;
import id.percaya.campaign.planning.campaign.CampaignCommand.AmendCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.ApproveAmendment;
import id.percaya.campaign.planning.campaign.CampaignCommand.ReviseCampaign;
import id.percaya.campaign.planning.campaign.CampaignEvent.AmendmentProposed;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignAmended;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignRevised;
import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.eventstore.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The rules for plans: what a plan may name, its revision before the approval, and its amendment
/// after it.
final class PlanRules {

    private PlanRules() {}

    static void requireFittingCrisis(Plan plan) {
        boolean recovery = plan.regulatoryClass() == RECOVERY;
        boolean crisisNamed = plan.crisisId() != null;
        if (recovery && !crisisNamed) {
            throw new Refused(CRISIS_MISSING);
        }
        if (crisisNamed && !recovery) {
            throw new Refused(CRISIS_NOT_EXPECTED);
        }
    }

    static List<CampaignEvent> revise(ReviseCampaign command, Campaign campaign) {
        return switch (campaign) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Unapproved unapproved when unapproved.plan().equals(command.plan()) -> List.of();
            case Unapproved unapproved -> {
                requireSameFrame(unapproved.plan(), command.plan());
                int number = unapproved.standing().number() + 1;
                yield List.of(new CampaignRevised(number, command.plan(), command.author()));
            }
            case Cleared _ -> throw new Refused(ALREADY_APPROVED);
            case Ended _ -> throw new Refused(ALREADY_ENDED);
        };
    }

    static List<CampaignEvent> amend(AmendCampaign command, Campaign campaign) {
        return switch (campaign) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Unapproved _ -> throw new Refused(NOT_APPROVED);
            case Cleared cleared when newest(cleared).plan().equals(command.plan()) -> List.of();
            case Cleared cleared -> {
                requireSameFrame(cleared.plan(), command.plan());
                int number = newest(cleared).number() + 1;
                yield List.of(new AmendmentProposed(number, command.plan(), command.author()));
            }
            case Ended _ -> throw new Refused(ALREADY_ENDED);
        };
    }

    static List<CampaignEvent> approveAmendment(ApproveAmendment command, Campaign campaign) {
        return switch (campaign) {
            case Absent _ -> throw new Refused(NOT_DRAFTED);
            case Unapproved _ -> throw new Refused(NOT_APPROVED);
            case Cleared cleared -> amended(command, cleared);
            case Ended _ -> throw new Refused(ALREADY_ENDED);
        };
    }

    private static List<CampaignEvent> amended(ApproveAmendment command, Cleared cleared) {
        Amendment amendment = cleared.amendment();
        if (amendment == null) {
            if (cleared.standing().number() == command.planVersion()) {
                return List.of();
            }
            throw new Refused(NO_AMENDMENT);
        }
        if (amendment.proposed().number() != command.planVersion()) {
            throw new Refused(AMENDMENT_CHANGED);
        }
        if (amendment.authors().contains(command.approver())) {
            throw new Refused(SELF_APPROVAL);
        }
        return List.of(new CampaignAmended(command.planVersion(), command.approver()));
    }

    private static PlanVersion newest(Cleared cleared) {
        Amendment amendment = cleared.amendment();
        return amendment == null ? cleared.standing() : amendment.proposed();
    }

    /// Contents were written for this class and this facility, and the recovery gate was asked for
    /// this crisis.
    private static void requireSameFrame(Plan old, Plan plan) {
        List<Refused.Reason> changed = new ArrayList<>();
        if (old.regulatoryClass() != plan.regulatoryClass()) {
            changed.add(CLASS_FIXED);
        }
        if (!old.facility().equals(plan.facility())) {
            changed.add(FACILITY_FIXED);
        }
        if (!Objects.equals(old.crisisId(), plan.crisisId())) {
            changed.add(CRISIS_FIXED);
        }
        if (!changed.isEmpty()) {
            throw new Refused(changed);
        }
    }
}
