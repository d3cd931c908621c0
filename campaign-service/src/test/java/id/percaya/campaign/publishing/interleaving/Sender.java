package id.percaya.campaign.publishing.interleaving;

import id.percaya.campaign.permission.CallWindow.Permission;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.campaign.publishing.publication.Publication;
import id.percaya.campaign.publishing.publication.PublicationCommand;
import id.percaya.campaign.publishing.publication.PublicationCommand.LapseSending;
import id.percaya.campaign.publishing.publication.PublicationCommand.RecordOutcome;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.SendingOutcome;
import id.percaya.eventstore.CommandContext;
import id.percaya.kit.tenancy.Ids;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Brings publications to the gate and sends them, as a node of the service does.
final class Sender {

    private static final List<SendingOutcome> OUTCOMES =
            List.of(
                    new SendingOutcome.Posted(null),
                    new SendingOutcome.HandedOver(),
                    new SendingOutcome.Unclear("no answer in time"),
                    new SendingOutcome.Unavailable("no connection"));

    private final World world;
    private final Random random;

    Sender(World world, Random random) {
        this.world = world;
        this.random = random;
    }

    void come(PublicationId id) {
        boolean claimed =
                atOnce(() -> {
                    var _ = world.gate.pass(id, world.due(), world.context());
                    boolean passed = state(id) instanceof Publication.Claimed;
                    if (passed && isWithout(Protection.SECOND_JUDGEMENT)) {
                        world.factsOfClaim.put(id, facts(id));
                    }
                    return passed;
                });
        if (claimed) {
            world.claimed.add(id);
        } else if (random.nextBoolean()) {
            world.drop(id);
        }
    }

    void release(PublicationId id) {
        world.within(() -> world.gate.release(id, world.context()));
    }

    void send(PublicationId id) {
        int claim = world.within(() -> state(id)).existing().map(known -> known.claims()).orElse(0);
        UUID attempt = Ids.next();
        Optional<Permission> permission = start(id, claim, attempt);
        long permitted = System.nanoTime();
        if (permission.isEmpty()) {
            return;
        }
        if (random.nextInt(6) == 0) { // frozen between the commit and the call
            LockSupport.parkNanos(random.nextLong(2 * GateInterleavingsTest.WINDOW.toNanos()));
        }
        long began = System.nanoTime();
        if (world.gateways.window().isOpen(permission.get())) {
            world.journal.call(new Journal.Call(id.value().toString(), attempt, permitted, began));
            if (random.nextInt(10) > 0) { // killed before it could record the outcome
                SendingOutcome outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
                record(id, new RecordOutcome(attempt, outcome, world.clock.instant()));
            }
            if (random.nextInt(4) > 0) {
                world.drop(id);
            }
        } else {
            record(id, new LapseSending(attempt, world.clock.instant()));
        }
    }

    private void record(PublicationId id, PublicationCommand command) {
        world.within(() -> world.gateways.publications().handle(id, command, world.context()));
    }

    private Optional<Permission> start(PublicationId id, int claim, UUID attempt) {
        CommandContext context = world.context();
        return atOnce(() -> {
            if (isWithout(Protection.FACTS_READ_AFTER_LOCK)) {
                PublicationFacts before = facts(id);
                pause();
                return believing(before, id, claim, attempt, context);
            }
            PublicationFacts known = world.factsOfClaim.get(id);
            return known == null
                    ? world.gate.start(id, claim, attempt, context)
                    : believing(known, id, claim, attempt, context);
        });
    }

    private Optional<Permission> believing(
            PublicationFacts known,
            PublicationId id,
            int claim,
            UUID attempt,
            CommandContext context) {
        return world.gateways
                .gate()
                .startBelieving(known, id, claim, attempt, world.clock, context);
    }

    /// In one transaction.
    private <T> T atOnce(Supplier<T> work) {
        if (!isWithout(Protection.CLOCK_READ_AFTER_LOCK)) {
            return world.within(work);
        }
        world.clock.remember();
        try {
            return world.within(work);
        } finally {
            world.clock.forget();
        }
    }

    private void pause() {
        LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
    }

    private PublicationFacts facts(PublicationId id) {
        return world.gateways.gate().facts(id, world.tenant);
    }

    private Publication state(PublicationId id) {
        return world.gateways.publications().state(id, world.tenant);
    }

    private boolean isWithout(Protection protection) {
        return world.gateways.without().contains(protection);
    }
}
