package id.percaya.campaign.publishing.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Scope;
import id.percaya.campaign.permission.halt.HaltId;
import id.percaya.campaign.publishing.publication.PublishingScenario.Stage;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/// Threads claim, halt, lift and withdraw against the real PostgreSQL, and the queue sends what is
/// claimed; then the log is read in its order. No claim and no start of sending may stand between a
/// halt that covers it and the lift, nor after the withdrawal of a consent it needs.
///
/// The interleaving is left to chance, but each round makes sure that every case occurs. One
/// publication comes to the gate during a halt. After the last lift one is released until its claim
/// succeeds, and only then the consent is withdrawn while others race on. One more comes to the
/// gate after the withdrawal.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PublishGateRaceTest {
    private static final int ROUNDS = 12;
    private static final int RACING = 24;
    private static final int AFTER_LIFT = 8;
    private static final int CLAIMERS = 4;
    private static final int HALTS = 3;
    private static final Scope IN_SCOPE = Scope.ofFacility("melati-kemang");
    private static final Scope ELSEWHERE = Scope.ofFacility("melati-bogor");
    private static final String LOG =
            """
            select type, stream_id, data -> 'scope' ->> 'facility'
              from es.event where tenant_id = ? order by tx, position
            """;

    private final PublishingScenario scenario;
    private final javax.sql.DataSource worker;

    PublishGateRaceTest(
            PublishingScenario scenario, @DataSource("worker") javax.sql.DataSource worker) {
        this.scenario = scenario;
        this.worker = worker;
    }

    @Test
    void nothing_is_claimed_or_sent_between_a_halt_and_its_lift_or_after_a_withdrawal()
            throws Exception {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            Tenant tenant = new Tenant("race-" + seed + "-" + Ids.next());
            Round round = new Round(scenario.stage(tenant, RACING + AFTER_LIFT + 3), seed);
            round.play();
            for (PublicationId id : round.stage.all()) {
                scenario.awaitSent(round.stage, id);
            }
            check(round);
        }
    }

    /// One race of all players on one stage.
    private final class Round {
        private final Stage stage;
        private final Random random;
        private final CountDownLatch lifted = new CountDownLatch(1);

        Round(Stage stage, long seed) {
            this.stage = stage;
            this.random = new Random(seed);
        }

        void play() throws Exception {
            List<List<Runnable>> players = new ArrayList<>();
            for (int i = 0; i < CLAIMERS; i++) {
                players.add(claims());
            }
            players.add(haltsInScope());
            players.add(haltsElsewhere());
            players.add(withdrawal());
            race(players);
        }

        PublicationId duringHalt() {
            return stage.all().get(RACING + AFTER_LIFT);
        }

        PublicationId afterLift() {
            return stage.all().get(RACING + AFTER_LIFT + 1);
        }

        PublicationId afterWithdrawal() {
            return stage.all().getLast();
        }

        private List<Runnable> claims() {
            List<Runnable> steps = new ArrayList<>();
            for (PublicationId id : shuffled(stage.all().subList(0, RACING))) {
                steps.add(() -> scenario.pass(stage, id));
            }
            steps.add(() -> await(lifted));
            for (PublicationId id : shuffled(stage.all().subList(RACING, RACING + AFTER_LIFT))) {
                steps.add(() -> scenario.releaseAndPass(stage, id));
            }
            return steps;
        }

        private List<PublicationId> shuffled(List<PublicationId> publications) {
            List<PublicationId> order = new ArrayList<>(publications);
            Collections.shuffle(order, random);
            return order;
        }

        private List<Runnable> haltsInScope() {
            List<Runnable> steps = new ArrayList<>(haltsAndLifts(IN_SCOPE));
            steps.add(1, () -> scenario.pass(stage, duringHalt()));
            steps.add(lifted::countDown);
            return steps;
        }

        private List<Runnable> haltsElsewhere() {
            return haltsAndLifts(ELSEWHERE);
        }

        private List<Runnable> haltsAndLifts(Scope scope) {
            List<Runnable> steps = new ArrayList<>();
            for (int i = 0; i < HALTS; i++) {
                HaltId id = new HaltId(Ids.next());
                steps.add(() -> scenario.impose(stage, id, scope));
                steps.add(() -> scenario.lift(stage, id));
            }
            return steps;
        }

        private List<Runnable> withdrawal() {
            return List.of(
                    () -> await(lifted),
                    this::claimAfterLift,
                    () -> scenario.withdraw(stage),
                    () -> scenario.releaseAndPass(stage, afterWithdrawal()));
        }

        /// The reaction to a halt may lag behind and hold the publication after the lift, once for
        /// each halt. So it is released again until the gate lets it pass.
        private void claimAfterLift() {
            int tries = 0;
            do {
                assertThat(tries++).as("tries to claim after a lift").isLessThanOrEqualTo(HALTS);
                scenario.releaseAndPass(stage, afterLift());
            } while (scenario.state(stage, afterLift()) instanceof Publication.Upcoming);
        }

        private void race(List<List<Runnable>> players) throws Exception {
            CyclicBarrier start = new CyclicBarrier(players.size());
            List<Future<?>> playing = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (List<Runnable> steps : players) {
                    Random pauses = new Random(random.nextLong());
                    playing.add(
                            threads.submit(() -> {
                                start.await();
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
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private void check(Round round) throws SQLException {
        String tenant = round.stage.tenant().id();
        Set<String> inForce = new HashSet<>();
        boolean withdrawn = false;
        boolean lifted = false;
        int claimsAfterLift = 0;
        try (Connection connection = worker.getConnection();
                PreparedStatement log = connection.prepareStatement(LOG)) {
            log.setString(1, tenant);
            try (ResultSet events = log.executeQuery()) {
                while (events.next()) {
                    String stream = events.getString(2);
                    switch (events.getString(1)) {
                        case "halt-imposed" -> {
                            if (IN_SCOPE.facility().equals(events.getString(3))) {
                                inForce.add(stream);
                            }
                        }
                        case "halt-lifted" -> lifted |= inForce.remove(stream);
                        case "consent-withdrawal-heard" -> withdrawn = true;
                        case "sending-started" -> {
                            assertThat(inForce).as(tenant).isEmpty();
                            assertThat(withdrawn).as(tenant).isFalse();
                        }
                        case "publication-claimed" -> {
                            assertThat(inForce).as(tenant).isEmpty();
                            assertThat(withdrawn).as(tenant).isFalse();
                            claimsAfterLift += lifted ? 1 : 0;
                        }
                        default -> {}
                    }
                }
            }
        }
        assertThat(claimsAfterLift).as("claims after a lift, " + tenant).isPositive();
        assertThat(scenario.state(round.stage, round.duringHalt()))
                .isInstanceOf(Publication.Held.class);
        assertThat(scenario.state(round.stage, round.afterWithdrawal()))
                .isInstanceOf(Publication.Held.class);
    }
}
