package id.percaya.campaign.publishing.sending;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.refused;
import static id.percaya.campaign.Requests.sari;
import static id.percaya.campaign.Requests.scheduled;
import static id.percaya.campaign.Requests.webhookAccount;
import static org.hamcrest.Matchers.is;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import id.percaya.campaign.RequestBodies.RescheduleBody;
import id.percaya.campaign.Requests;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PublicationDispatcherTest {

    /// The first attempt lasts until the second has come; less than the time-out.
    private static final int SLOW_MS = 15_000;

    private static final Tenant TENANT = new Tenant(Requests.TENANT);

    private final WireMockServer hook =
            new WireMockServer(
                    WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private final PublicationDispatcher sending;

    PublicationDispatcherTest(PublicationDispatcher sending) {
        this.sending = sending;
    }

    @BeforeEach
    void startServer() {
        hook.start();
    }

    @AfterEach
    void stopServer() {
        hook.stop();
    }

    @Test
    void a_due_publication_is_sent_once_and_its_link_is_shown() {
        answers(201, new PublishedAnswer("https://melati.example/berita/1").json());
        String id = due();

        awaited(id, "PUBLISHED").body("url", is("https://melati.example/berita/1"));
        sending.send(new PublicationId(UUID.fromString(id)), 1, TENANT);
        hook.verify(
                1,
                postRequestedFor(urlEqualTo("/hook")).withHeader("Idempotency-Key", equalTo(id)));
    }

    @Test
    void a_second_attempt_sends_nothing_and_records_an_unclear_outcome() {
        hook.stubFor(post("/hook").willReturn(aResponse().withStatus(503).withFixedDelay(SLOW_MS)));
        String id = due();
        awaited(id, "SENDING");

        sending.send(new PublicationId(UUID.fromString(id)), 1, TENANT);

        awaited(id, "UNCONFIRMED").body("why", is("sending was interrupted"));
        hook.verify(1, postRequestedFor(urlEqualTo("/hook")));
    }

    @Test
    void a_publication_that_failed_in_an_outage_may_be_rescheduled() {
        answers(503, "");
        String id = due();
        awaited(id, "FAILED").body("why", is("answered 503"));

        answers(200, new PublishedAnswer("https://melati.example/berita/2").json());
        sari().body(RescheduleBody.of(Instant.now()))
                .post("/v1/publications/" + id + "/reschedule")
                .then()
                .statusCode(200);
        awaited(id, "PUBLISHED");
    }

    @Test
    void a_publication_that_the_channel_rejected_cannot_be_rescheduled() {
        answers(422, "");
        String id = due();
        awaited(id, "FAILED").body("why", is("answered 422"));

        refused(
                sari().body(RescheduleBody.of(Instant.now()))
                        .post("/v1/publications/" + id + "/reschedule")
                        .then(),
                "FAILED_FOR_GOOD");
    }

    @Test
    void a_publication_sent_by_webhook_is_taken_down_by_webhook() {
        answers(200, new PublishedAnswer("https://melati.example/berita/3").json());
        String id = due();
        awaited(id, "PUBLISHED");
        command(sari(), "/v1/publications/" + id + "/retract").statusCode(200);

        awaited(id, "RETRACTED");
        hook.verify(
                1,
                postRequestedFor(urlEqualTo("/hook"))
                        .withHeader("Idempotency-Key", equalTo(id + "-remove")));
    }

    private void answers(int status, String body) {
        hook.stubFor(post("/hook").willReturn(aResponse().withStatus(status).withBody(body)));
    }

    private String due() {
        String url = "http://127.0.0.1:" + hook.port() + "/hook";
        String content = approvedContent(activeCampaign("EDUCATION"));
        return scheduled(content, webhookAccount("WEBSITE", url), Instant.now());
    }
}
