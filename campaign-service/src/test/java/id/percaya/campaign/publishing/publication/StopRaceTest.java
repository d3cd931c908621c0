package id.percaya.campaign.publishing.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.publishing.publication.ForbiddingFactsRaceTest.Forbidding;
import id.percaya.campaign.publishing.publication.PublishingScenario.Stage;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Some publications of a story are being handed to a person while a command records a fact that
/// forbids them, and some wait for their time. In the end none of them may look as if nothing had
/// happened.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class StopRaceTest {

    private static final int PUBLICATIONS = 16;

    private final PublishingScenario scenario;

    StopRaceTest(PublishingScenario scenario) {
        this.scenario = scenario;
    }

    @ParameterizedTest
    @MethodSource("id.percaya.campaign.publishing.publication.ForbiddingFactsRaceTest#facts")
    void nothing_stays_scheduled_or_in_hand_without_a_word(Forbidding fact) throws Exception {
        Stage stage = scenario.stage(new Tenant("stop-" + Ids.next()), PUBLICATIONS);
        List<Future<?>> playing = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (PublicationId id : stage.all().subList(0, PUBLICATIONS / 2)) {
                playing.add(threads.submit(() -> scenario.pass(stage, id)));
            }
            playing.add(threads.submit(() -> fact.command().run(scenario, stage)));
        }
        for (Future<?> player : playing) {
            player.get();
        }
        for (PublicationId id : stage.all()) {
            awaitStopped(stage, id);
        }
    }

    private void awaitStopped(Stage stage, PublicationId id) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!isStopped(scenario.state(stage, id))) {
            assertThat(System.nanoTime())
                    .as("still " + scenario.state(stage, id))
                    .isLessThan(until);
            Thread.sleep(Duration.ofMillis(20));
        }
    }

    private static boolean isStopped(Publication publication) {
        return publication instanceof Publication.Held
                || publication instanceof Publication.StopAsked;
    }
}
