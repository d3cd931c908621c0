package id.percaya.campaign.publishing.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.publishing.publication.PublishingScenario.Stage;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// All publications of a story come to the gate at once, and in the middle of it a command records
/// a fact that forbids them. No claim and no start of sending may stand in the log after that fact.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ForbiddingFactsRaceTest {

    private static final int PUBLICATIONS = 24;
    private static final int ROUNDS = 2;

    private static final String LOG =
            "select type from es.event where tenant_id = ? order by tx, position";

    private final PublishingScenario scenario;
    private final javax.sql.DataSource worker;

    ForbiddingFactsRaceTest(
            PublishingScenario scenario, @DataSource("worker") javax.sql.DataSource worker) {
        this.scenario = scenario;
        this.worker = worker;
    }

    /// @param event the fact that the command records
    record Forbidding(String event, Command command) {

        interface Command {
            void run(PublishingScenario scenario, Stage stage);
        }
    }

    static Stream<Named<Forbidding>> facts() {
        return Stream.of(
                        new Forbidding("content-withdrawn", PublishingScenario::withdrawContent),
                        new Forbidding("content-revised", PublishingScenario::reviseContent),
                        new Forbidding("campaign-paused", PublishingScenario::pauseCampaign),
                        new Forbidding("campaign-completed", PublishingScenario::completeCampaign),
                        new Forbidding("campaign-cancelled", PublishingScenario::cancelCampaign),
                        new Forbidding("campaign-amended", PublishingScenario::amendCampaign),
                        new Forbidding("account-closed", PublishingScenario::closeAccount),
                        new Forbidding("media-erased", PublishingScenario::erasePicture),
                        new Forbidding("halt-imposed", PublishingScenario::haltOtherSite))
                .map(fact -> Named.of(fact.event(), fact));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void nothing_is_claimed_or_sent_after_it(Forbidding fact) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Stage stage =
                    scenario.stage(new Tenant("fact-" + round + "-" + Ids.next()), PUBLICATIONS);
            race(stage, fact.command());
            for (PublicationId id : stage.all()) {
                scenario.awaitSent(stage, id);
            }
            List<String> log = Jdbc.list(worker, row -> row.getString(1), LOG, stage.tenant().id());
            assertThat(log).contains(fact.event(), "publication-claimed", "publication-held");
            assertThat(log.subList(log.indexOf(fact.event()), log.size()))
                    .doesNotContain("publication-claimed", "sending-started");
        }
    }

    /// The command waits for the first claims, so that it falls among the others.
    private void race(Stage stage, Forbidding.Command command) throws Exception {
        CountDownLatch some = new CountDownLatch(PUBLICATIONS / 4);
        List<Future<?>> playing = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (PublicationId id : stage.all().subList(1, PUBLICATIONS)) {
                playing.add(
                        threads.submit(() -> {
                            scenario.pass(stage, id);
                            some.countDown();
                        }));
            }
            assertThat(some.await(1, TimeUnit.MINUTES)).isTrue();
            command.run(scenario, stage);
            scenario.pass(stage, stage.all().getFirst());
        }
        for (Future<?> player : playing) {
            player.get();
        }
    }
}
