package id.percaya.campaign.publishing.sending;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.scheduled;
import static id.percaya.campaign.Requests.webhookAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import id.percaya.campaign.RequestBodies.HaltBody;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A partner takes seconds to answer while many publications are due together.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class HaltDuringSendingTest {

    private static final int DUE_TOGETHER = 40;

    /// Some of them are still waiting when the rest is done; less than the time-out.
    private static final int SLOW_MS = 10_000;

    private static final Duration WINDOW = Duration.ofMillis(250);

    private final WireMockServer hook =
            new WireMockServer(
                    WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    @BeforeEach
    void startServer() {
        hook.start();
        hook.stubFor(post("/slow").willReturn(aResponse().withStatus(204).withFixedDelay(SLOW_MS)));
        hook.stubFor(post("/quick").willReturn(aResponse().withStatus(204)));
    }

    @AfterEach
    void stopServer() {
        hook.stop();
    }

    @Test
    void no_call_begins_after_a_halt_is_answered() throws InterruptedException {
        List<String> all = dueTogether();
        awaitCall();

        Instant asked = Instant.now();
        String halt = created(as("crisis-lead"), "/v1/halts", HaltBody.everywhere());
        Instant answered = Instant.now();
        try {
            all.forEach(id -> awaited(id, "HELD", "UNCONFIRMED"));
        } finally {
            command(as("crisis-lead"), "/v1/halts/" + halt + "/lift").statusCode(200);
        }

        assertThat(answered).isAfterOrEqualTo(asked.plus(WINDOW));
        assertThat(calls("/slow")).hasSizeBetween(1, DUE_TOGETHER - 1);
        assertThat(calls("/slow")).allMatch(call -> call.isBefore(answered));
    }

    @Test
    void another_account_does_not_wait_for_a_slow_one() throws InterruptedException {
        String content = approvedContent(activeCampaign("EDUCATION"));
        String account = webhookAccount("WEBSITE", "http://127.0.0.1:" + hook.port() + "/quick");
        List<String> slow = dueTogether();
        awaitCall();
        String quick = scheduled(content, account, Instant.now());
        awaited(quick, "UNCONFIRMED");

        assertThat(calls("/slow")).hasSizeLessThan(DUE_TOGETHER);
        hook.stubFor(post("/slow").willReturn(aResponse().withStatus(204)));
        slow.forEach(id -> awaited(id, "UNCONFIRMED"));
    }

    private void awaitCall() throws InterruptedException {
        long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (calls("/slow").isEmpty()) {
            assertThat(System.nanoTime()).as("nothing is sent").isLessThan(until);
            Thread.sleep(Duration.ofMillis(10));
        }
    }

    private List<String> dueTogether() {
        String content = approvedContent(activeCampaign("EDUCATION"));
        String account = webhookAccount("WEBSITE", "http://127.0.0.1:" + hook.port() + "/slow");
        Instant due = Instant.now().plusSeconds(5);
        return IntStream.range(0, DUE_TOGETHER)
                .mapToObj(_ -> scheduled(content, account, due))
                .toList();
    }

    /// When each call began, in order. A call may arrive later.
    private List<Instant> calls(String path) {
        return hook.getAllServeEvents().stream()
                .filter(event -> event.getRequest().getUrl().equals(path))
                .map(ServeEvent::getRequest)
                .map(HaltDuringSendingTest::begun)
                .sorted()
                .toList();
    }

    private static Instant begun(LoggedRequest request) {
        try {
            String at =
                    TolerantJson.mapper()
                            .readTree(request.getBodyAsString())
                            .path("timestamp")
                            .asText();
            return Instant.parse(at);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
