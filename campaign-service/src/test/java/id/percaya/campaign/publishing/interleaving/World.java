package id.percaya.campaign.publishing.interleaving;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.percaya.campaign.Channel;
import id.percaya.campaign.Grant;
import id.percaya.campaign.Identifiability;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.RegulatoryClass;
import id.percaya.campaign.Scope;
import id.percaya.campaign.Subject;
import id.percaya.campaign.permission.consentstatus.ConsentId;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentGiven;
import id.percaya.campaign.permission.halt.HaltCause;
import id.percaya.campaign.permission.halt.HaltCommand.ImposeHalt;
import id.percaya.campaign.permission.halt.HaltCommand.LiftHalt;
import id.percaya.campaign.permission.halt.HaltId;
import id.percaya.campaign.planning.campaign.CampaignCommand.ApproveCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.DraftCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.SubmitCampaign;
import id.percaya.campaign.planning.campaign.Plans;
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
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.campaign.publishing.gate.Window;
import id.percaya.campaign.publishing.publication.PublicationCommand.SchedulePublication;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.PublicationTarget;
import id.percaya.campaign.publishing.publication.PublishGate;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.egress.WebhookAddresses;
import id.percaya.kit.tenancy.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/// A provider with two campaigns, a content each, two accounts, one patient and some publications
/// that are due. It is mended between two interleavings, so that most commands find something to
/// do.
final class World {

    static final String FACILITY = "melati-kemang";
    static final List<String> PROCEDURES = List.of("physio", "liposuction");

    private static final String AUTHOR = "sari";
    private static final int READY = 4;
    private static final List<Duration> GRACES =
            List.of(Duration.ofMinutes(10), Duration.ofMinutes(20), Duration.ofHours(3));

    final Tenant tenant = new Tenant("world-" + Ids.next());
    final Gateways gateways;
    final WorldClock clock;
    final PublishGate gate;
    final Journal journal = new Journal();
    final UUID patient = Ids.next();
    final Slot[] slots = {new Slot(true), new Slot(false)};
    final AccountId[] accounts = {new AccountId(Ids.next()), new AccountId(Ids.next())};
    final Set<HaltId> halts = ConcurrentHashMap.newKeySet();
    final Set<AccountId> closed = ConcurrentHashMap.newKeySet();
    final List<PublicationId> claimed = new CopyOnWriteArrayList<>();
    final Map<PublicationId, PublicationFacts> factsOfClaim = new ConcurrentHashMap<>();
    volatile ConsentId consent = new ConsentId(Ids.next());
    volatile boolean consentChanged = true;
    private final Instant due;
    private final Random random;

    World(Gateways gateways, Instant due, Random random) {
        this.gateways = gateways;
        this.due = due;
        this.random = random;
        this.clock = new WorldClock(due);
        this.gate = gateways.gate().gate(clock);
        alone(() -> {
            setClock(due);
            for (AccountId account : accounts) {
                register(account);
            }
            for (Slot slot : slots) {
                begin(slot);
            }
        });
        mend();
    }

    /// The instant at which everything is due.
    Instant due() {
        return due;
    }

    /// In one transaction that nothing of the gate runs beside.
    void alone(Runnable work) {
        within(() -> {
            gateways.lock().lockExclusive(tenant);
            work.run();
            return true;
        });
    }

    void run(Runnable work) {
        within(() -> {
            work.run();
            return true;
        });
    }

    @CanIgnoreReturnValue
    <T> T within(Supplier<T> work) {
        return gateways.transactions().retrying(tenant, work);
    }

    CommandContext context() {
        return CommandContext.of(new EventMetadata(tenant, "drill", Ids.next(), null, null));
    }

    /// The log tells to when the clock was set, in the order of all else.
    void setClock(Instant instant) {
        gateways.lock().lockExclusive(tenant);
        clock.set(instant);
        impose(new HaltId(Ids.next()), Scope.ofFacility(LogOracle.CLOCK), instant);
    }

    void impose(HaltId id, Scope scope, Instant at) {
        var _ =
                gateways.halts()
                        .handle(
                                id,
                                new ImposeHalt(scope, HaltCause.DECISION, null, null, at),
                                context());
    }

    void lift(HaltId id) {
        journal.liftAsked(id);
        var _ = gateways.halts().handle(id, new LiftHalt(clock.instant()), context());
        halts.remove(id);
    }

    /// Permits nearly everything again.
    void mend() {
        while (claimed.size() > READY) {
            claimed.removeFirst();
        }
        alone(() -> {
            if (!clock.instant().equals(due)) {
                setClock(due);
            }
            List.copyOf(halts).forEach(this::lift);
            for (int i = 0; i < accounts.length; i++) {
                if (closed.remove(accounts[i])) {
                    accounts[i] = new AccountId(Ids.next());
                    register(accounts[i]);
                }
            }
            if (consentChanged) {
                giveConsent();
            }
            for (int i = 0; i < slots.length; i++) {
                mend(i);
            }
        });
    }

    private void mend(int i) {
        if (slots[i].over) {
            slots[i] = new Slot(slots[i].showsPatient);
            begin(slots[i]);
        }
        Slot slot = slots[i];
        if (slot.revised) {
            slot.publications.clear();
            approve(slot);
        }
        if (slot.paused) {
            activate(slot);
        }
        while (slot.publications.size() < READY) {
            schedule(slot, random);
        }
    }

    void giveConsent() {
        consent = new ConsentId(Ids.next());
        HearConsentGiven given =
                new HearConsentGiven(patient, 1, List.of(grant(Channel.INSTAGRAM)));
        var _ = gateways.consents().handle(consent, given, context());
        consentChanged = false;
    }

    Grant grant(Channel channel) {
        return new Grant(
                Purpose.EDUCATION,
                channel,
                Medium.PHOTO,
                Identifiability.IDENTIFIABLE,
                Set.of(),
                Grant.WORLD,
                due.minus(Duration.ofDays(1)),
                due.plus(Duration.ofDays(1)));
    }

    void schedule(Slot slot, Random by) {
        PublicationId id = new PublicationId(Ids.next());
        SchedulePublication command =
                new SchedulePublication(
                        new PublicationTarget(
                                Objects.requireNonNull(slot.approved),
                                accounts[by.nextInt(accounts.length)].value(),
                                Channel.INSTAGRAM),
                        new Window(due, GRACES.get(by.nextInt(GRACES.size()))),
                        due.minus(Duration.ofHours(2)));
        var _ = gateways.publications().handle(id, command, context());
        slot.publications.add(id);
    }

    void drop(PublicationId id) {
        for (Slot slot : slots) {
            slot.publications.remove(id);
        }
    }

    private void register(AccountId account) {
        RegisterAccount register =
                new RegisterAccount(
                        new Profile(Channel.INSTAGRAM, "@melati", Delivery.MANUAL, null),
                        new WebhookAddresses(Set.of())::allows);
        var _ = gateways.accounts().handle(account, register, context());
    }

    private void begin(Slot slot) {
        DraftCampaign draft = new DraftCampaign(Plans.of(RegulatoryClass.EDUCATION, null), AUTHOR);
        var campaigns = gateways.campaigns();
        var _ = campaigns.handle(slot.campaign, draft, context());
        var _ = campaigns.handle(slot.campaign, new SubmitCampaign(), context());
        var _ = campaigns.handle(slot.campaign, new ApproveCampaign("budi"), context());
        activate(slot);
        CampaignContext setting =
                new CampaignContext(slot.campaign.value(), RegulatoryClass.EDUCATION, FACILITY);
        var _ =
                gateways.contents()
                        .handle(
                                slot.content,
                                new DraftContent(
                                        setting, manuscript(slot, "Sudah berjalan."), AUTHOR),
                                context());
        approve(slot);
    }

    void activate(Slot slot) {
        var _ = gateways.campaigns().activate(slot.campaign, context());
        slot.paused = false;
    }

    void approve(Slot slot) {
        var contents = gateways.contents();
        if (contents.state(slot.content, tenant).approvedVersion(slot.content).isEmpty()) {
            var _ = contents.handle(slot.content, new SubmitContent(), context());
        }
        if (contents.state(slot.content, tenant) instanceof Content.InReview review) {
            for (Step step : Step.values()) {
                ReviewContent verdict =
                        new ReviewContent(step, Verdict.APPROVE, review.sha256(), null, "dewi");
                var _ = contents.handle(slot.content, verdict, context());
            }
        }
        slot.approved =
                contents.state(slot.content, tenant).approvedVersion(slot.content).orElseThrow();
        slot.revised = false;
    }

    Manuscript manuscript(Slot slot, String text) {
        return new Manuscript(
                Kind.SHORT_VIDEO,
                "Pulih",
                text,
                Set.of(PROCEDURES.get(slot.showsPatient ? 0 : 1)),
                Set.of(),
                Set.of(),
                slot.showsPatient
                        ? List.of(new Subject(patient, Set.of(Medium.PHOTO), null))
                        : List.of(),
                slot.showsPatient ? Purpose.EDUCATION : null);
    }
}
