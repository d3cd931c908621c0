package id.percaya.campaign.media.intake;

import static id.percaya.campaign.Requests.OTHER_TENANT;
import static id.percaya.campaign.Requests.TENANT;
import static id.percaya.campaign.media.MediaRequests.MEDIA;
import static id.percaya.campaign.media.MediaRequests.author;
import static id.percaya.campaign.media.MediaRequests.by;
import static id.percaya.campaign.media.MediaRequests.content;
import static id.percaya.campaign.media.MediaRequests.send;
import static id.percaya.campaign.media.MediaRequests.sha256;
import static id.percaya.campaign.media.MediaRequests.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.campaign.media.MediaSamples;
import id.percaya.campaign.media.StoredMediaFiles;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class UploadingTest {

    private final byte[] png = MediaSamples.png(600, 400);

    @Inject StoredMediaFiles stored;

    @Test
    void answers_with_the_facts_their_location_and_their_version() {
        ValidatableResponse answer = send("image/png", png).statusCode(201);

        String id = answer.extract().path("id");
        answer.header("Location", endsWith(MEDIA + "/" + id))
                .header("ETag", startsWith("\"1."))
                .body("state", equalTo("STORED"))
                .body("kind", equalTo("PICTURE"))
                .body("type", equalTo("PNG"))
                .body("width", equalTo(600))
                .body("height", equalTo(400));
        author().get(MEDIA + "/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("sha256", equalTo(answer.extract().path("sha256")));
        author().get(MEDIA + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.event", hasItem("media-received"));
    }

    @Test
    void the_hash_is_of_the_stored_file_and_nothing_of_the_sent_one_stays() {
        byte[] withTrailer = MediaSamples.starting("", png.length + 50_000);
        System.arraycopy(png, 0, withTrailer, 0, png.length);

        ValidatableResponse answer = send("image/png", withTrailer).statusCode(201);

        byte[] kept = content(answer.extract().path("id")).extract().asByteArray();
        answer.body("sha256", equalTo(sha256(kept))).body("size", equalTo(kept.length));
        assertThat(kept.length).isLessThan(withTrailer.length);
        assertThat(stored.unkept()).isZero();
        assertThat(stored.chunksOfNobody()).isZero();
    }

    @Test
    void subtitles_are_stored_as_they_are() {
        byte[] subtitles = MediaSamples.subtitles();

        ValidatableResponse answer = send("text/vtt", subtitles).statusCode(201);

        answer.body("kind", equalTo("SUBTITLES")).body("sha256", equalTo(sha256(subtitles)));
        assertThat(content(answer.extract().path("id")).extract().asByteArray())
                .isEqualTo(subtitles);
    }

    @Test
    void subtitles_are_stored_without_notes_and_styles() {
        byte[] style = "\n\nSTYLE\n::cue { color: red }".getBytes(StandardCharsets.US_ASCII);
        byte[] plain = MediaSamples.subtitles();
        byte[] styled = new byte[plain.length + style.length];
        System.arraycopy(plain, 0, styled, 0, 6);
        System.arraycopy(style, 0, styled, 6, style.length);
        System.arraycopy(plain, 6, styled, 6 + style.length, plain.length - 6);

        ValidatableResponse answer = send("text/vtt", styled).statusCode(201);

        answer.body("findings.code", hasItem("METADATA_REMOVED"))
                .body("sha256", equalTo(sha256(plain)));
        assertThat(content(answer.extract().path("id")).extract().asByteArray()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "image/gif, GIF89a",
        "image/svg+xml, <svg xmlns='http://www.w3.org/2000/svg'/>",
        "image/heic, GIF89a",
        "text/html, <html>",
        "image/png, GIF89a",
        "image/jpeg, <html><script>alert(1)</script></html>",
        "video/mp4, GIF89a"
    })
    void a_type_that_is_not_taken_is_refused(String contentType, String start) {
        send(contentType, MediaSamples.starting(start, 3000))
                .statusCode(415)
                .contentType("application/problem+json");
        assertNothingStays();
    }

    @Test
    void a_heic_that_is_said_to_be_a_jpeg_is_refused() {
        byte[] heic = MediaSamples.starting("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", 3000);
        send("image/jpeg", heic).statusCode(415).body("code", equalTo("MEDIA_TYPE_UNSUPPORTED"));
    }

    @Test
    void a_file_of_another_type_than_said_is_refused() {
        send("image/jpeg", png)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("CONTENT_DIFFERS_FROM_TYPE"));
        assertNothingStays();
    }

    @Test
    void an_empty_file_is_refused() {
        send("image/png", new byte[0]).statusCode(422).body("code", equalTo("MEDIA_EMPTY"));
        assertNothingStays();
    }

    @Test
    void a_picture_that_cannot_be_read_is_refused() {
        send("image/png", MediaSamples.starting("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", 3000))
                .statusCode(422);
        assertNothingStays();
    }

    @Test
    void subtitles_larger_than_allowed_are_refused() {
        send("text/vtt", MediaSamples.subtitles(1_048_577))
                .statusCode(413)
                .body("code", equalTo("TOO_LARGE"));
        assertNothingStays();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br"})
    void a_content_encoding_is_refused(String encoding) {
        send(author().header("Content-Encoding", encoding), "image/png", png)
                .statusCode(415)
                .body("code", equalTo("CONTENT_ENCODING_UNSUPPORTED"));
    }

    @Test
    void the_same_idempotency_key_receives_once() {
        String key = UUID.randomUUID().toString();

        String first = keyed(key, png).statusCode(201).extract().asString();
        String second = keyed(key, png).statusCode(201).extract().asString();

        assertThat(second).isEqualTo(first);
        assertNothingStays();
    }

    @Test
    void an_idempotency_key_with_another_file_is_refused() {
        String key = UUID.randomUUID().toString();
        keyed(key, png).statusCode(201);

        keyed(key, MediaSamples.png(10, 10))
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertNothingStays();
    }

    @Test
    void media_are_listed_by_kind_and_state() {
        String subtitles = uploaded("text/vtt", MediaSamples.subtitles());
        String picture = uploaded("image/png", png);

        author().queryParam("kind", "SUBTITLES")
                .queryParam("state", "STORED")
                .queryParam("limit", 200)
                .get(MEDIA)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(subtitles))
                .body("items.id", not(hasItem(picture)))
                .body("items.kind", everyItem(equalTo("SUBTITLES")));
    }

    @Test
    void another_tenant_has_no_such_medium() {
        String id = uploaded("image/png", png);

        for (String path : new String[] {"", "/content", "/thumbnail", "/renditions/TIKTOK"}) {
            by("communications", OTHER_TENANT)
                    .get(MEDIA + "/" + id + path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("NOT_FOUND"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "medical-reviewer", "partner"})
    void only_authors_may_upload(String role) {
        send(by(role, TENANT), "image/png", png).statusCode(403);
    }

    private static ValidatableResponse keyed(String key, byte[] file) {
        return send(author().header("Idempotency-Key", key), "image/png", file);
    }

    private void assertNothingStays() {
        assertThat(stored.unkept()).isZero();
        assertThat(stored.chunksOfNobody()).isZero();
    }
}
