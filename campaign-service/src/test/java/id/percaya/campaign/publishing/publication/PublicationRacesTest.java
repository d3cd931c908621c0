package id.percaya.campaign.publishing.publication;

import static id.percaya.campaign.Requests.awaited;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Requests;
import id.percaya.campaign.permission.GateLock;
import id.percaya.campaign.publishing.gate.Window;
import id.percaya.campaign.publishing.publication.PublicationCommand.PassGate;
import id.percaya.campaign.publishing.publication.PublicationCommand.RecordOutcome;
import id.percaya.campaign.publishing.publication.PublicationCommand.SchedulePublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.StartSending;
import id.percaya.campaign.publishing.publication.due.PublicationDueTimer;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.timing.Deadline;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/// Events at awkward moments. The consent is in force when the story is claimed and no longer in
/// force when it has been sent.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PublicationRacesTest {

    private static final Tenant TENANT = new Tenant(Requests.TENANT);

    private final Publications publications;
    private final Transactions transactions;
    private final PublicationDueTimer timer;
    private final PublishGate gate;
    private final GateLock lock;
    private final EventStore store;
    private final PublicationId id = new PublicationId(Ids.next());

    PublicationRacesTest(
            Publications publications,
            Transactions transactions,
            PublicationDueTimer timer,
            PublishGate gate,
            GateLock lock,
            EventStore store) {
        this.publications = publications;
        this.transactions = transactions;
        this.timer = timer;
        this.gate = gate;
        this.lock = lock;
        this.store = store;
    }

    @Test
    void a_person_who_was_handed_a_publication_is_asked_to_stop() {
        sent(new SendingOutcome.HandedOver());
        awaited(id.value().toString(), "STOP_ASKED");
    }

    @Test
    void a_publication_with_an_unclear_outcome_is_retracted() {
        sent(new SendingOutcome.Unclear("no answer in time"));
        awaited(id.value().toString(), "RETRACTING");
    }

    @Test
    void a_clock_set_back_does_not_lose_the_timer() {
        run(
                List.of(
                        new SchedulePublication(
                                PublicationFixtures.STORY,
                                PublicationFixtures.WINDOW,
                                null,
                                null,
                                PublicationFixtures.NOON)));
        Deadline due = new Deadline(TENANT, id.value(), PublicationFixtures.NOON, Ids.next(), "v1");
        transactions.retrying(
                TENANT,
                () -> {
                    timer.due(due);
                    return due;
                });
        awaited(id.value().toString(), "HELD");
    }

    @Test
    void the_gate_judges_by_the_clock_after_its_wait_for_the_lock() throws Exception {
        CountDownLatch locked = new CountDownLatch(1);
        AtomicReference<Instant> unlocked = new AtomicReference<>(Instant.MIN);
        Thread halt = Thread.ofVirtual().start(() -> holdTheLock(locked, unlocked));
        locked.await();
        Instant due = Instant.now();
        run(
                List.of(
                        new SchedulePublication(
                                PublicationFixtures.STORY,
                                new Window(due, PublicationFixtures.WINDOW.grace()),
                                null,
                                null,
                                due)));
        transactions.retrying(TENANT, () -> gate.pass(id, due, context()));
        halt.join();

        assertThat(heldAt()).isAfterOrEqualTo(unlocked.get());
    }

    private void holdTheLock(CountDownLatch locked, AtomicReference<Instant> unlocked) {
        transactions.call(
                TENANT,
                () -> {
                    lock.lockExclusive(TENANT);
                    locked.countDown();
                    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
                    unlocked.set(Instant.now().truncatedTo(ChronoUnit.MICROS));
                    return unlocked;
                });
    }

    private Instant heldAt() {
        return transactions.call(
                TENANT,
                () ->
                        store.read(TENANT, id.stream(), PublicationEvent.TYPES).stream()
                                .map(Recorded::event)
                                .filter(PublicationEvent.PublicationHeld.class::isInstance)
                                .map(PublicationEvent.PublicationHeld.class::cast)
                                .map(PublicationEvent.PublicationHeld::heldAt)
                                .findFirst()
                                .orElseThrow());
    }

    private void sent(SendingOutcome outcome) {
        UUID attempt = Ids.next();
        run(
                List.of(
                        new SchedulePublication(
                                PublicationFixtures.STORY,
                                PublicationFixtures.WINDOW,
                                null,
                                null,
                                PublicationFixtures.NOON),
                        new PassGate(PublicationFixtures.CLEAR, PublicationFixtures.NOON),
                        new StartSending(
                                1, attempt, PublicationFixtures.CLEAR, PublicationFixtures.NOON),
                        new RecordOutcome(attempt, outcome, PublicationFixtures.NOON)));
    }

    private void run(List<PublicationCommand> commands) {
        CommandContext context = context();
        transactions.retrying(
                TENANT,
                () -> {
                    Version version = Version.NONE;
                    for (PublicationCommand command : commands) {
                        version = publications.handle(id, command, context);
                    }
                    return version;
                });
    }

    private static CommandContext context() {
        return CommandContext.of(new EventMetadata(TENANT, "test", Ids.next(), null, null));
    }
}
