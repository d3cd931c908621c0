package id.percaya.campaign.publishing.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Scope;
import id.percaya.campaign.permission.halt.HaltId;
import id.percaya.campaign.publishing.publication.PublishingScenario.Stage;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.messaging.Inbox;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/// No claim has a place in the log after a halt in whose scope it is, or after the withdrawal of a
/// consent it needs, and before the lift: whatever the interleaving, on the real PostgreSQL.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PublishGateRaceTest {

    private static final int ROUNDS = 12;
    private static final int PUBLICATIONS = 24;
    private static final int CLAIMERS = 4;
    private static final int PARTITIONS = 12;
    private static final Scope IN_SCOPE = Scope.ofFacility("melati-kemang");
    private static final Scope ELSEWHERE = Scope.ofFacility("melati-bogor");

    private static final String LOG =
            """
            select type, stream_id, data -> 'scope' ->> 'facility'
              from es.event where tenant_id = ? order by tx, position
            """;

    private final PublishingScenario world;
    private final Inbox inbox;
    private final javax.sql.DataSource worker;
    private int claims;
    private int claimsAfterLift;
    private int rounds;

    PublishGateRaceTest(
            PublishingScenario world,
            Inbox inbox,
            @DataSource("worker") javax.sql.DataSource worker) {
        this.world = world;
        this.inbox = inbox;
        this.worker = worker;
    }

    @Test
    void no_claim_comes_between_a_halt_or_withdrawal_and_its_lift() throws Exception {
        consentsAreKnownUntil(Instant.now().plus(Duration.ofHours(2)));
        for (long seed = 1; seed <= ROUNDS; seed++) {
            Tenant tenant = new Tenant("race-" + seed);
            Stage stage = world.stage(tenant, PUBLICATIONS);
            play(stage, new Random(seed));
            check(tenant);
        }
        assertThat(claims).as("claims in all").isPositive().isLessThan(rounds * PUBLICATIONS);
        assertThat(claimsAfterLift).as("claims after a lift").isPositive();
    }

    private void play(Stage stage, Random random) throws Exception {
        List<List<Runnable>> players = new ArrayList<>();
        for (int i = 0; i < CLAIMERS; i++) {
            List<PublicationId> order = new ArrayList<>(stage.all());
            Collections.shuffle(order, random);
            players.add(order.stream().<Runnable>map(id -> () -> world.pass(stage, id)).toList());
        }
        players.add(haltsAndLifts(stage, IN_SCOPE));
        players.add(haltsAndLifts(stage, ELSEWHERE));
        players.add(List.of(() -> world.withdraw(stage)));
        race(players, random);
    }

    private List<Runnable> haltsAndLifts(Stage stage, Scope scope) {
        List<Runnable> steps = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            HaltId id = new HaltId(Ids.next());
            steps.add(() -> world.impose(stage, id, scope));
            steps.add(() -> world.lift(stage, id));
        }
        return steps;
    }

    private static void race(List<List<Runnable>> players, Random random) throws Exception {
        CyclicBarrier start = new CyclicBarrier(players.size());
        List<Future<?>> playing = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (List<Runnable> steps : players) {
                Random pauses = new Random(random.nextLong());
                boolean single = steps.size() == 1;
                playing.add(
                        threads.submit(() -> {
                            start.await();
                            LockSupport.parkNanos(single ? 30_000_000L : 0L);
                            for (Runnable step : steps) {
                                LockSupport.parkNanos(pauses.nextInt(8_000_000));
                                step.run();
                            }
                            return null;
                        }));
            }
        }
        for (Future<?> player : playing) {
            player.get();
        }
    }

    private void check(Tenant tenant) throws SQLException {
        rounds++;
        Set<String> inForce = new HashSet<>();
        boolean withdrawn = false;
        boolean lifted = false;
        try (Connection connection = worker.getConnection();
                PreparedStatement log = connection.prepareStatement(LOG)) {
            log.setString(1, tenant.id());
            try (ResultSet events = log.executeQuery()) {
                while (events.next()) {
                    String stream = events.getString(2);
                    boolean inScope = "melati-kemang".equals(events.getString(3));
                    switch (events.getString(1)) {
                        case "halt-imposed" -> {
                            if (inScope) {
                                inForce.add(stream);
                            }
                        }
                        case "halt-lifted" -> lifted |= inForce.remove(stream);
                        case "consent-withdrawal-heard" -> withdrawn = true;
                        case "publication-claimed" -> {
                            assertThat(inForce).as(tenant.id()).isEmpty();
                            assertThat(withdrawn).as(tenant.id()).isFalse();
                            claims++;
                            claimsAfterLift += lifted ? 1 : 0;
                        }
                        default -> {}
                    }
                }
            }
        }
    }

    private void consentsAreKnownUntil(Instant asOf) {
        for (int partition = 0; partition < PARTITIONS; partition++) {
            inbox.take(Records.batch(Records.watermark("consent", partition, asOf)));
        }
    }
}
