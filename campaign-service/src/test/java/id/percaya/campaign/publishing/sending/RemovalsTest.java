package id.percaya.campaign.publishing.sending;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.sari;
import static id.percaya.campaign.Requests.scheduled;
import static id.percaya.campaign.Requests.webhookAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import id.percaya.eventstore.postgres.subscription.SubscriptionOperations;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A partner takes its time to take things down, and an operator pauses what goes out.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RemovalsTest {

    private static final int SLOW = 24;
    private static final int SLOW_MS = 800;

    private final WireMockServer hook =
            new WireMockServer(
                    WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    private final SubscriptionOperations subscriptions;

    RemovalsTest(SubscriptionOperations subscriptions) {
        this.subscriptions = subscriptions;
    }

    @BeforeEach
    void startServer() {
        hook.start();
        for (String path : List.of("/slow", "/quick")) {
            hook.stubFor(
                    post(path)
                            .willReturn(
                                    aResponse()
                                            .withStatus(200)
                                            .withTransformers("response-template")
                                            .withBody(
                                                    new PublishedAnswer(
                                                                    "https://melati.example/{{request.headers.Idempotency-Key}}")
                                                            .json())));
            hook.stubFor(
                    post(path)
                            .withHeader("Idempotency-Key", containing("-remove"))
                            .willReturn(
                                    aResponse()
                                            .withStatus(204)
                                            .withFixedDelay(path.equals("/slow") ? SLOW_MS : 0)));
        }
    }

    @AfterEach
    void stopServer() {
        hook.stop();
    }

    @Test
    void a_removal_does_not_wait_for_those_of_another_account() {
        String content = approvedContent(activeCampaign("EDUCATION"));
        String slow = webhookAccount("WEBSITE", "http://127.0.0.1:" + hook.port() + "/slow");
        String other = webhookAccount("WEBSITE", "http://127.0.0.1:" + hook.port() + "/quick");
        List<String> many =
                IntStream.range(0, SLOW)
                        .mapToObj(_ -> scheduled(content, slow, Instant.now()))
                        .toList();
        String quick = scheduled(content, other, Instant.now());
        many.forEach(id -> awaited(id, "PUBLISHED"));
        awaited(quick, "PUBLISHED");

        many.forEach(RemovalsTest::retract);
        retract(quick);

        awaited(quick, "RETRACTED");
        many.forEach(id -> awaited(id, "RETRACTED"));
        assertThat(removals("/slow")).hasSize(SLOW);
        assertThat(removals("/quick").getFirst()).isBefore(removals("/slow").getLast());
    }

    @Test
    void a_removal_goes_on_while_an_operator_has_paused_the_sender() {
        String content = approvedContent(activeCampaign("EDUCATION"));
        String account = webhookAccount("WEBSITE", "http://127.0.0.1:" + hook.port() + "/quick");
        String there = scheduled(content, account, Instant.now());
        awaited(there, "PUBLISHED");

        assertThat(subscriptions.pause("publication-sender")).isTrue();
        try {
            retract(there);
            awaited(there, "RETRACTED");
        } finally {
            var _ = subscriptions.resume("publication-sender");
        }
    }

    private static void retract(String id) {
        command(sari(), "/v1/publications/" + id + "/retract").statusCode(200);
    }

    private List<Instant> removals(String path) {
        return hook.getAllServeEvents().stream()
                .map(ServeEvent::getRequest)
                .filter(request -> request.getUrl().equals(path))
                .filter(request -> request.getHeader("Idempotency-Key").endsWith("-remove"))
                .map(request -> request.getLoggedDate().toInstant())
                .sorted()
                .toList();
    }
}
