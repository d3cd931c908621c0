package id.percaya.campaign.publishing.sending;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.permission.GateLock;
import id.percaya.campaign.publishing.publication.Publication;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.PublishingScenario;
import id.percaya.campaign.publishing.publication.PublishingScenario.Stage;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.subscription.SubscriptionOperations;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody holds the gate lock of one tenant for long, as a process does that is frozen in a
/// transaction.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class HeldGateLockTest {

    private static final int WAITING = 12;
    private static final String SENDER = "publication-sender";
    private static final String WAITING_FOR_A_LOCK =
            "select pid from pg_locks where locktype = 'advisory' and not granted";

    private final PublishingScenario scenario;
    private final PublicationDispatcher dispatcher;
    private final GateLock lock;
    private final Transactions transactions;
    private final SubscriptionOperations subscriptions;
    private final javax.sql.DataSource worker;

    HeldGateLockTest(
            PublishingScenario scenario,
            PublicationDispatcher dispatcher,
            GateLock lock,
            Transactions transactions,
            SubscriptionOperations subscriptions,
            @DataSource("worker") javax.sql.DataSource worker) {
        this.scenario = scenario;
        this.dispatcher = dispatcher;
        this.lock = lock;
        this.transactions = transactions;
        this.subscriptions = subscriptions;
        this.worker = worker;
    }

    /// The test sends by itself.
    @BeforeEach
    void pauseSender() {
        assertThat(subscriptions.pause(SENDER)).isTrue();
    }

    @AfterEach
    void resumeSender() {
        assertThat(subscriptions.resume(SENDER)).isTrue();
    }

    @Test
    void the_publications_of_another_tenant_go_out_meanwhile() throws Exception {
        Stage held = claimed("held", WAITING);
        Stage other = claimed("other", 1);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch locked = new CountDownLatch(1);
            Future<Boolean> _ = threads.submit(() -> hold(held.tenant(), locked, end));
            try {
                assertThat(locked.await(1, TimeUnit.MINUTES)).isTrue();
                for (PublicationId each : held.all()) {
                    Future<Boolean> _ = threads.submit(() -> send(held, each));
                }
                awaitWaiting();
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos()); // the others get there

                PublicationId id = other.all().getFirst();
                assertThat(threads.submit(() -> send(other, id)).get(30, TimeUnit.SECONDS))
                        .isTrue();
                assertThat(scenario.state(other, id))
                        .isInstanceOf(Publication.AcceptedPending.class);
                assertThat(scenario.state(held, held.all().getFirst()))
                        .isInstanceOf(Publication.Claimed.class);
            } finally {
                end.countDown();
            }
        }
    }

    private Stage claimed(String name, int size) {
        Stage stage = scenario.stage(new Tenant(name + "-" + Ids.next()), size);
        stage.all().forEach(id -> scenario.pass(stage, id));
        return stage;
    }

    private boolean send(Stage stage, PublicationId id) {
        return dispatcher.send(id, 1, stage.tenant());
    }

    private boolean hold(Tenant tenant, CountDownLatch locked, CountDownLatch end) {
        return transactions.call(
                tenant,
                () -> {
                    lock.lockExclusive(tenant);
                    locked.countDown();
                    try {
                        return end.await(1, TimeUnit.MINUTES);
                    } catch (InterruptedException stopped) {
                        throw new AssertionError(stopped);
                    }
                });
    }

    private void awaitWaiting() {
        long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (Jdbc.list(worker, row -> row.getInt(1), WAITING_FOR_A_LOCK).size() < 3) {
            assertThat(System.nanoTime()).as("nobody waits").isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
