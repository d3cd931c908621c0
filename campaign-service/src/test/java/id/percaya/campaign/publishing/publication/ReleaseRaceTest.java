package id.percaya.campaign.publishing.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.campaign.ConsentWatermarks;
import id.percaya.campaign.ReceivedEvents;
import id.percaya.campaign.permission.GateLock;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.PublishingScenario.Stage;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/// A person releases a publication that an end of its consent held, while the end of the next
/// consent is being recorded. The reaction to that end finds it held for this reason already and
/// records nothing, so the release must not overtake the end.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ReleaseRaceTest {

    private static final String WAITING_FOR_A_LOCK =
            "select pid from pg_locks where locktype = 'advisory' and not granted";

    private final PublishingScenario scenario;
    private final PublishGate gate;
    private final GateLock lock;
    private final ReceivedEvents received;
    private final javax.sql.DataSource worker;

    ReleaseRaceTest(
            PublishingScenario scenario,
            PublishGate gate,
            GateLock lock,
            ReceivedEvents received,
            @DataSource("worker") javax.sql.DataSource worker) {
        this.scenario = scenario;
        this.gate = gate;
        this.lock = lock;
        this.received = received;
        this.worker = worker;
    }

    @Test
    void a_release_beside_the_end_of_a_consent_is_refused() {
        Stage stage = scenario.stage(new Tenant("release-" + Ids.next()), 1);
        PublicationId id = stage.all().getFirst();
        scenario.hold(stage, id, HoldReason.CONSENT_NOT_PERMITTED);

        try (ConsentWatermarks _ = received.consentsStayKnown();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Version> release =
                    scenario.run(
                            stage,
                            () -> {
                                lock.lockExclusive(stage.tenant());
                                Future<Version> begun = threads.submit(() -> release(stage, id));
                                awaitDoneOrWaiting(begun);
                                Version _ = scenario.hearWithdrawal(stage);
                                return begun;
                            });
            assertThatThrownBy(release::get)
                    .hasCauseInstanceOf(Refused.class)
                    .hasMessageContaining("CONSENT_NOT_PERMITTED");
        }
        assertThat(scenario.state(stage, id)).isInstanceOf(Publication.Held.class);
    }

    private Version release(Stage stage, PublicationId id) {
        return scenario.run(stage, () -> gate.release(id, stage.context()));
    }

    private void awaitDoneOrWaiting(Future<?> release) {
        long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!release.isDone()
                && Jdbc.list(worker, row -> row.getInt(1), WAITING_FOR_A_LOCK).isEmpty()) {
            assertThat(System.nanoTime()).as("the release does not begin").isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
