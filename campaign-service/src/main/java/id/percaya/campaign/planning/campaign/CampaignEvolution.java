package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.Campaign.Active;
import id.percaya.campaign.planning.campaign.Campaign.Approved;
import id.percaya.campaign.planning.campaign.Campaign.Archived;
import id.percaya.campaign.planning.campaign.Campaign.Cancelled;
import id.percaya.campaign.planning.campaign.Campaign.Cleared;
import id.percaya.campaign.planning.campaign.Campaign.Completed;
import id.percaya.campaign.planning.campaign.Campaign.Draft;
import id.percaya.campaign.planning.campaign.Campaign.InReview;
import id.percaya.campaign.planning.campaign.Campaign.Paused;
import id.percaya.campaign.planning.campaign.Campaign.Unapproved;
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
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The state of a campaign after one more event.
final class CampaignEvolution {

    private CampaignEvolution() {}

    static Campaign of(Campaign campaign, CampaignEvent event) {
        return switch (event) {
            case CampaignDrafted(Plan plan, String author, _) ->
                    new Draft(new PlanVersion(1, plan), Set.of(author));
            case CampaignRevised revised -> revised(campaign, revised);
            case CampaignSubmitted _ -> inReview(campaign);
            case CampaignApproved _ -> new Approved(standing(campaign), null);
            case CampaignActivated _ -> new Active(standing(campaign), amendment(campaign));
            case CampaignPaused _ -> new Paused(standing(campaign), amendment(campaign));
            case AmendmentProposed proposed -> proposed(campaign, proposed);
            case CampaignAmended _ -> amended(campaign);
            case CampaignCompleted _ -> new Completed(standing(campaign));
            case CampaignCancelled _ -> new Cancelled(standing(campaign));
            case CampaignArchived _ -> new Archived(standing(campaign));
        };
    }

    private static Draft revised(Campaign campaign, CampaignRevised event) {
        if (campaign instanceof Unapproved unapproved) {
            Set<String> authors = new HashSet<>(unapproved.authors());
            authors.add(event.author());
            return new Draft(new PlanVersion(event.planVersion(), event.plan()), authors);
        }
        throw new IllegalStateException("campaign-revised follows no unapproved plan");
    }

    private static InReview inReview(Campaign campaign) {
        if (campaign instanceof Draft(PlanVersion standing, Set<String> authors)) {
            return new InReview(standing, authors);
        }
        throw new IllegalStateException("campaign-submitted follows no draft");
    }

    private static Cleared proposed(Campaign campaign, AmendmentProposed event) {
        PlanVersion proposed = new PlanVersion(event.planVersion(), event.plan());
        Amendment before = amendment(campaign);
        Set<String> authors = new HashSet<>(before == null ? Set.of() : before.authors());
        authors.add(event.author());
        return with(campaign, standing(campaign), new Amendment(proposed, authors));
    }

    private static Cleared amended(Campaign campaign) {
        Amendment amendment = amendment(campaign);
        if (amendment == null) {
            throw new IllegalStateException("campaign-amended follows no amendment");
        }
        return with(campaign, amendment.proposed(), null);
    }

    private static Cleared with(
            Campaign campaign, PlanVersion standing, @Nullable Amendment amendment) {
        if (!(campaign instanceof Cleared cleared)) {
            throw new IllegalStateException("an amendment follows no approved plan");
        }
        return switch (cleared) {
            case Approved _ -> new Approved(standing, amendment);
            case Active _ -> new Active(standing, amendment);
            case Paused _ -> new Paused(standing, amendment);
        };
    }

    private static @Nullable Amendment amendment(Campaign campaign) {
        return campaign instanceof Cleared cleared ? cleared.amendment() : null;
    }

    private static PlanVersion standing(Campaign campaign) {
        return campaign.standingPlan().orElseThrow();
    }
}
