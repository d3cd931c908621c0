package id.percaya.campaign.publishing.sending;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.sari;
import static id.percaya.campaign.Requests.scheduled;
import static id.percaya.campaign.Requests.webhookAccount;
import static id.percaya.campaign.media.MediaRequests.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import id.percaya.campaign.EventBodies;
import id.percaya.campaign.ReceivedEvents;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.SubjectBody;
import id.percaya.campaign.media.MediaRequests;
import id.percaya.campaign.media.MediaSamples;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An uploaded picture, from the content that shows it to the partner that posts it.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PostedMediaTest {

    @Inject ReceivedEvents received;

    private final WireMockServer hook =
            new WireMockServer(
                    WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    private record VerdictBody(
            String step, String verdict, String contentSha256, List<String> affirmedMedia) {}

    @BeforeEach
    void startServer() {
        hook.start();
        hook.stubFor(post("/hook").willReturn(aResponse().withStatus(204)));
    }

    @AfterEach
    void stopServer() {
        hook.stop();
    }

    @Test
    void a_partner_fetches_the_bytes_that_were_approved() throws IOException {
        String picture = uploaded("image/jpeg", MediaSamples.jpeg(60, 40));
        String content = approved(showing(picture, Map.of("people", "NONE")), picture);
        String account = webhookAccount("WEBSITE", "http://127.0.0.1:" + hook.port() + "/hook");

        awaited(scheduled(content, account, Instant.now()), "UNCONFIRMED");

        JsonNode medium = sent().path("data").path("media").path(0);
        assertThat(medium.path("altText").asText()).isEqualTo("Alat ukur tensi");
        assertThat(medium.path("width").asInt()).isEqualTo(60);
        assertFetched(medium, "image/jpeg");
    }

    @Test
    void a_channel_that_takes_no_png_gets_the_jpeg_made_of_it() throws IOException {
        String picture = uploaded("image/png", MediaSamples.png(60, 40));
        String content = approved(showing(picture, Map.of("people", "NONE")), picture);
        String url = "http://127.0.0.1:" + hook.port() + "/hook";

        awaited(scheduled(content, webhookAccount("INSTAGRAM", url), Instant.now()), "UNCONFIRMED");
        assertFetched(sent().path("data").path("media").path(0), "image/jpeg");

        hook.resetRequests();
        awaited(scheduled(content, webhookAccount("WEBSITE", url), Instant.now()), "UNCONFIRMED");
        assertFetched(sent().path("data").path("media").path(0), "image/png");
    }

    private static void assertFetched(JsonNode medium, String contentType) {
        assertThat(medium.path("contentType").asText()).isEqualTo(contentType);
        byte[] fetched =
                RestAssured.given()
                        .get(URI.create(medium.path("url").asText()).getPath())
                        .then()
                        .statusCode(200)
                        .contentType(contentType)
                        .extract()
                        .asByteArray();
        assertThat(MediaRequests.sha256(fetched)).isEqualTo(medium.path("sha256").asText());
    }

    @Test
    void a_file_that_a_content_names_is_not_removed_until_a_version_is_without_it() {
        String picture = uploaded("image/jpeg", MediaSamples.jpeg(60, 40));
        String content =
                sari().body(showing(picture, Map.of("people", "NONE")))
                        .post("/v1/contents")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        command(sari(), "/v1/media/" + picture + "/remove")
                .statusCode(409)
                .body("code", equalTo("MEDIA_IN_USE"));
        command(sari(), "/v1/contents/" + content + "/withdraw").statusCode(200);
        command(sari(), "/v1/media/" + picture + "/remove").statusCode(200);
    }

    @Test
    void a_publication_that_shows_an_erased_person_is_held_because_its_file_is_gone() {
        UUID person = UUID.randomUUID();
        String picture = uploaded("image/jpeg", MediaSamples.jpeg(60, 40));
        ObjectNode body =
                showing(
                        picture,
                        Map.of("people", "RECOGNISABLE", "subjects", List.of(person.toString())));
        body.set(
                "subjects",
                TolerantJson.mapper().valueToTree(List.of(SubjectBody.of(person, "PHOTO"))));
        String content = approved(body.put("purpose", "EDUCATION"), picture);
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        String id = scheduled(content, manualAccount("INSTAGRAM"), tomorrow);

        received.take(
                "consent.erased.v1",
                UUID.randomUUID(),
                7,
                EventBodies.consentEnded("erased", person));

        awaitedGone(id);
        as("auditor")
                .get("/v1/contents/" + content)
                .then()
                .body("mediaFindings.code", hasItem("MEDIUM_GONE"));
    }

    /// It is held for the consent first, and for the file as soon as that is erased.
    private static void awaitedGone(String id) {
        long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!awaited(id, "SCHEDULED", "HELD")
                .extract()
                .jsonPath()
                .getList("reasons")
                .contains("MEDIA_GONE")) {
            assertThat(System.nanoTime()).as("still without the reason").isLessThan(until);
            LockSupport.parkNanos(50_000_000L);
        }
    }

    private JsonNode sent() throws IOException {
        return TolerantJson.mapper()
                .readTree(hook.findAll(postRequestedFor(anyUrl())).getFirst().getBodyAsString());
    }

    private static ObjectNode showing(String picture, Map<String, Object> shows) {
        ObjectNode content =
                TolerantJson.mapper().valueToTree(ContentBody.of(activeCampaign("EDUCATION")));
        content.set(
                "media",
                TolerantJson.mapper()
                        .valueToTree(
                                List.of(
                                        Map.of(
                                                "mediaId",
                                                picture,
                                                "altText",
                                                "Alat ukur tensi",
                                                "shows",
                                                shows))));
        return content;
    }

    private static String approved(ObjectNode content, String picture) {
        String id =
                sari().body(content)
                        .post("/v1/contents")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String sha256 =
                command(sari(), "/v1/contents/" + id + "/submit")
                        .statusCode(200)
                        .extract()
                        .path("contentSha256");
        for (String step : List.of("MEDICAL", "LEGAL")) {
            as(step.toLowerCase(Locale.ROOT) + "-reviewer")
                    .body(new VerdictBody(step, "APPROVE", sha256, List.of(picture)))
                    .post("/v1/contents/" + id + "/review")
                    .then()
                    .statusCode(200);
        }
        return id;
    }
}
