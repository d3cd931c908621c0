package id.percaya.campaign.publishing.interleaving;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Grant;
import id.percaya.campaign.Identifiability;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.RegulatoryClass;
import id.percaya.campaign.Subject;
import id.percaya.campaign.permission.consentstatus.ConsentId;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentGiven;
import id.percaya.campaign.planning.campaign.Campaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.AmendCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.ApproveAmendment;
import id.percaya.campaign.planning.campaign.CampaignCommand.ApproveCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.DraftCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.SubmitCampaign;
import id.percaya.campaign.planning.campaign.Plans;
import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.campaign.planning.content.CampaignContext;
import id.percaya.campaign.planning.content.Content;
import id.percaya.campaign.planning.content.ContentCommand.DraftContent;
import id.percaya.campaign.planning.content.ContentCommand.ReviewContent;
import id.percaya.campaign.planning.content.ContentCommand.SubmitContent;
import id.percaya.campaign.planning.content.Manuscript;
import id.percaya.campaign.planning.content.Step;
import id.percaya.campaign.planning.content.Verdict;
import id.percaya.campaign.publishing.account.AccountId;
import id.percaya.campaign.publishing.account.ChannelAccountCommand.RegisterAccount;
import id.percaya.campaign.publishing.account.Delivery;
import id.percaya.campaign.publishing.account.Profile;
import id.percaya.campaign.publishing.gate.Window;
import id.percaya.campaign.publishing.publication.PublicationCommand.SchedulePublication;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.PublicationTarget;
import id.percaya.kit.egress.WebhookAddresses;
import id.percaya.kit.tenancy.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/// Plans, writes, approves and books in a world, as its staff does; and consents, as its patient
/// does.
final class Planning {

    static final String FACILITY = "melati-kemang";
    static final List<String> PROCEDURES = List.of("physio", "liposuction");

    /// A day that is over, and one that will not come.
    static final LocalDate DAY_BEFORE = LocalDate.of(2026, 2, 1);

    static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    private static final String AUTHOR = "sari";
    private static final List<Duration> GRACES =
            List.of(Duration.ofMinutes(10), Duration.ofMinutes(20), Duration.ofHours(3));

    private final World world;

    Planning(World world) {
        this.world = world;
    }

    void giveConsent() {
        world.consent = new ConsentId(Ids.next());
        HearConsentGiven given =
                new HearConsentGiven(world.patient, 1, List.of(grant(Channel.INSTAGRAM)));
        var _ = world.gateways.consents().handle(world.consent, given, world.context());
        world.consentChanged = false;
    }

    Grant grant(Channel channel) {
        return new Grant(
                Purpose.EDUCATION,
                channel,
                Medium.PHOTO,
                Identifiability.IDENTIFIABLE,
                Set.of(),
                Grant.WORLD,
                world.due().minus(Duration.ofDays(1)),
                world.due().plus(Duration.ofDays(1)));
    }

    void schedule(Slot slot, Random by) {
        PublicationId id = new PublicationId(Ids.next());
        SchedulePublication command =
                new SchedulePublication(
                        PublicationTarget.of(
                                Objects.requireNonNull(slot.approved),
                                world.accounts[by.nextInt(world.accounts.length)].value(),
                                Channel.INSTAGRAM),
                        new Window(world.due(), GRACES.get(by.nextInt(GRACES.size()))),
                        null,
                        null,
                        world.due().minus(Duration.ofHours(2)));
        var _ = world.gateways.publications().handle(id, command, world.context());
        slot.publications.add(id);
    }

    void register(AccountId account) {
        RegisterAccount register =
                new RegisterAccount(
                        new Profile(Channel.INSTAGRAM, "@melati", Delivery.MANUAL, null),
                        new WebhookAddresses(Set.of())::allows);
        var _ = world.gateways.accounts().handle(account, register, world.context());
    }

    void begin(Slot slot) {
        DraftCampaign draft =
                new DraftCampaign(Plans.of(RegulatoryClass.EDUCATION, null), AUTHOR, null);
        var campaigns = world.gateways.campaigns();
        var _ = campaigns.handle(slot.campaign, draft, world.context());
        var _ = campaigns.handle(slot.campaign, new SubmitCampaign(), world.context());
        var _ = campaigns.handle(slot.campaign, new ApproveCampaign("budi"), world.context());
        activate(slot);
        CampaignContext setting =
                new CampaignContext(slot.campaign.value(), RegulatoryClass.EDUCATION, FACILITY);
        var _ =
                world.gateways
                        .contents()
                        .handle(
                                slot.content,
                                new DraftContent(
                                        setting, manuscript(slot, "Sudah berjalan."), AUTHOR),
                                world.context());
        approve(slot);
    }

    void activate(Slot slot) {
        var _ = world.gateways.campaigns().activate(slot.campaign, world.context());
        slot.paused = false;
    }

    /// Proposes another last day for the campaign, if it is not over.
    void propose(Slot slot, LocalDate until) {
        var campaigns = world.gateways.campaigns();
        Plan plan = campaigns.state(slot.campaign, world.tenant).planned().orElseThrow();
        AmendCampaign amend = new AmendCampaign(Plans.until(plan, until), AUTHOR);
        var _ = campaigns.handle(slot.campaign, amend, world.context());
        slot.amended = true;
    }

    /// Approves what is proposed, if anything is. Taking the gate lock, it begins a transaction.
    void approveAmendment(Slot slot) {
        var campaigns = world.gateways.campaigns();
        if (campaigns.state(slot.campaign, world.tenant) instanceof Campaign.Cleared cleared
                && cleared.amendment() != null) {
            int proposed = cleared.amendment().proposed().number();
            ApproveAmendment approve = new ApproveAmendment(proposed, "budi");
            var _ = campaigns.handle(slot.campaign, approve, world.context());
        }
    }

    void approve(Slot slot) {
        var contents = world.gateways.contents();
        if (contents.state(slot.content, world.tenant).approvedVersion(slot.content).isEmpty()) {
            var _ = contents.handle(slot.content, new SubmitContent(), world.context());
        }
        if (contents.state(slot.content, world.tenant) instanceof Content.InReview review) {
            for (Step step : Step.values()) {
                ReviewContent verdict =
                        new ReviewContent(step, Verdict.APPROVE, review.sha256(), null, "dewi");
                var _ = contents.handle(slot.content, verdict, world.context());
            }
        }
        // empty if another thread has revised it meanwhile
        contents.state(slot.content, world.tenant)
                .approvedVersion(slot.content)
                .ifPresent(approved -> {
                    slot.approved = approved;
                    slot.revised = false;
                });
    }

    Manuscript manuscript(Slot slot, String text) {
        return Manuscript.alike(
                Kind.SHORT_VIDEO,
                "Pulih",
                text,
                Set.of(PROCEDURES.get(slot.showsPatient ? 0 : 1)),
                Set.of(),
                Set.of(),
                slot.showsPatient
                        ? List.of(new Subject(world.patient, Set.of(Medium.PHOTO), null))
                        : List.of(),
                slot.showsPatient ? Purpose.EDUCATION : null);
    }
}
