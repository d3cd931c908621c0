package id.percaya.campaign.publishing.interleaving;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.percaya.campaign.Scope;
import id.percaya.campaign.permission.consentstatus.ConsentId;
import id.percaya.campaign.permission.halt.Exemptions;
import id.percaya.campaign.permission.halt.HaltCause;
import id.percaya.campaign.permission.halt.HaltCommand.ImposeHalt;
import id.percaya.campaign.permission.halt.HaltCommand.LiftHalt;
import id.percaya.campaign.permission.halt.HaltId;
import id.percaya.campaign.publishing.account.AccountId;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.PublishGate;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    private static final int READY = 4;

    final Tenant tenant = new Tenant("world-" + Ids.next());
    final Gateways gateways;
    final WorldClock clock;
    final PublishGate gate;
    final Journal journal = new Journal();
    final Planning planning = new Planning(this);
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
    private final Instant usual;
    private final Random random;

    /// @param usual to when its clock is set before each interleaving
    World(Gateways gateways, Instant due, Instant usual, Random random) {
        this.gateways = gateways;
        this.due = due;
        this.usual = usual;
        this.random = random;
        this.clock = new WorldClock(usual);
        this.gate = gateways.gate().gate(clock);
        alone(() -> {
            setClock(usual);
            for (AccountId account : accounts) {
                planning.register(account);
            }
            for (Slot slot : slots) {
                planning.begin(slot);
            }
        });
        mend();
    }

    /// The instant at which everything is due.
    Instant due() {
        return due;
    }

    Instant usual() {
        return usual;
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
        impose(id, scope, Exemptions.NONE, at);
    }

    void impose(HaltId id, Scope scope, Exemptions exemptions, Instant at) {
        ImposeHalt command = new ImposeHalt(scope, HaltCause.DECISION, null, null, exemptions, at);
        var _ = gateways.halts().handle(id, command, context());
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
            if (!clock.instant().equals(usual)) {
                setClock(usual);
            }
            List.copyOf(halts).forEach(this::lift);
            for (int i = 0; i < accounts.length; i++) {
                if (closed.remove(accounts[i])) {
                    accounts[i] = new AccountId(Ids.next());
                    planning.register(accounts[i]);
                }
            }
            if (consentChanged) {
                planning.giveConsent();
            }
            for (int i = 0; i < slots.length; i++) {
                mend(i);
            }
        });
    }

    private void mend(int i) {
        if (slots[i].over) {
            slots[i] = new Slot(slots[i].showsPatient);
            planning.begin(slots[i]);
        }
        Slot slot = slots[i];
        if (slot.revised) {
            slot.publications.clear();
            planning.approve(slot);
        }
        if (slot.paused) {
            planning.activate(slot);
        }
        if (slot.amended) {
            planning.propose(slot, Planning.LAST_DAY);
            planning.approveAmendment(slot);
            slot.amended = false;
        }
        while (slot.publications.size() < READY) {
            planning.schedule(slot, random);
        }
    }

    void drop(PublicationId id) {
        for (Slot slot : slots) {
            slot.publications.remove(id);
        }
    }
}
