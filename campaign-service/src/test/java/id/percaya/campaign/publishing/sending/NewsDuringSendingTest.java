package id.percaya.campaign.publishing.sending;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.EventBodies.CrisisDeclared;
import id.percaya.campaign.ReceivedEvents;
import id.percaya.campaign.Requests;
import id.percaya.campaign.permission.CallWindow;
import id.percaya.campaign.permission.GateLock;
import id.percaya.campaign.permission.LastCalls;
import id.percaya.campaign.permission.PermittedCalls;
import id.percaya.campaign.publishing.publication.Publication;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.PublishGate;
import id.percaya.campaign.publishing.publication.PublishingScenario;
import id.percaya.campaign.publishing.publication.PublishingScenario.Stage;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// News that forbids a publication is heard while a call for it is permitted and has not begun.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class NewsDuringSendingTest {

    private static final Duration WINDOW = Duration.ofMillis(250);

    @Inject PublishingScenario scenario;
    @Inject PublishGate gate;
    @Inject SendingTurns turns;
    @Inject Transactions transactions;
    @Inject ReceivedEvents received;
    @Inject GateLock lock;
    @Inject PermittedCalls permitted;

    @BeforeEach
    void consentsAreKnown() {
        received.consentsAreKnownUntil(Instant.now().plus(Duration.ofHours(2)));
    }

    @Test
    void a_withdrawal_is_recorded_when_the_call_can_no_longer_begin() {
        Stage stage = sending(new Tenant("news-" + Ids.next()));
        long began = System.nanoTime();
        scenario.withdraw(stage);
        assertThat(since(began)).isGreaterThan(WINDOW);
    }

    @Test
    void a_halt_that_a_crisis_imposes_is_recorded_when_the_call_can_no_longer_begin() {
        Stage stage = sending(new Tenant(Requests.TENANT));
        long began = System.nanoTime();
        received.take(
                stage.tenant().id(),
                "crisis.declared.v1",
                Ids.next(),
                1,
                CrisisDeclared.of("gedung-" + Ids.next(), "FACILITY"));
        assertThat(since(began)).isGreaterThan(WINDOW);
    }

    @Test
    @Timeout(30)
    void news_about_somebody_else_does_not_wait() {
        Tenant tenant = new Tenant("news-" + Ids.next());
        Stage stage = sending(tenant);
        LastCalls patient = new LastCalls(lock, new CallWindow(Duration.ofHours(1)), permitted);
        transactions.call(
                tenant,
                () -> {
                    patient.await(tenant, Ids.next());
                    return stage;
                });
        assertThat(scenario.state(stage, stage.all().getFirst()))
                .isInstanceOf(Publication.Sending.class);
    }

    /// Its call is permitted; nobody makes it.
    private Stage sending(Tenant tenant) {
        Stage stage = scenario.stage(tenant, 1);
        PublicationId id = stage.all().getFirst();
        keepFromQueue(id, stage);
        scenario.pass(stage, id);
        CommandContext context =
                CommandContext.of(new EventMetadata(tenant, "test", Ids.next(), null, null));
        assertThat(transactions.retrying(tenant, () -> gate.start(id, 1, Ids.next(), context)))
                .isPresent();
        return stage;
    }

    private void keepFromQueue(PublicationId id, Stage stage) {
        WaitingPublication waiting =
                new WaitingPublication(id, 1, stage.tenant(), stage.account().value(), null, false);
        assertThat(turns.take(waiting)).isPresent();
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
