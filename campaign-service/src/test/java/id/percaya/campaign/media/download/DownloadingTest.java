package id.percaya.campaign.media.download;

import static id.percaya.campaign.Requests.TENANT;
import static id.percaya.campaign.media.MediaRequests.MEDIA;
import static id.percaya.campaign.media.MediaRequests.author;
import static id.percaya.campaign.media.MediaRequests.content;
import static id.percaya.campaign.media.MediaRequests.sha256;
import static id.percaya.campaign.media.MediaRequests.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.campaign.media.MediaSamples;
import id.percaya.campaign.media.StoredMediaFiles;
import id.percaya.campaign.media.storage.MediaPart;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DownloadingTest {

    private static final int SIZE = 1_000_000;

    private final byte[] subtitles = MediaSamples.subtitles(SIZE);
    private String id;
    private String path;

    @Inject StoredMediaFiles stored;
    @Inject MediaAddresses addresses;

    @BeforeEach
    void upload() {
        id = uploaded("text/vtt", subtitles);
        path = MEDIA + "/" + id + "/content";
    }

    @Test
    void the_file_is_a_download_that_no_browser_runs() {
        ValidatableResponse answer = content(id).statusCode(200);

        answer.contentType(startsWith("text/vtt"))
                .header("Content-Length", equalTo(String.valueOf(SIZE)))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"media-%s.vtt\"".formatted(id)))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", equalTo("sandbox; default-src 'none'"))
                .header("Cache-Control", equalTo("no-store"))
                .header("Accept-Ranges", equalTo("bytes"))
                .header("ETag", equalTo(etag()));
        assertThat(answer.extract().asByteArray()).isEqualTo(subtitles);
    }

    @Test
    void head_says_the_same_without_the_file() throws Exception {
        HttpResponse<byte[]> answer = head(path, Tokens.of("communications", TENANT));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(SIZE);
        assertThat(answer.headers().firstValue("ETag")).contains(etag());
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 10",
        "bytes=999990-, 999990, 1000000",
        "bytes=-5, 999995, 1000000",
        "bytes=500000-1000000000, 500000, 1000000"
    })
    void one_range_is_answered_with_it(String range, int from, int until) {
        ValidatableResponse answer = author().header("Range", range).get(path).then();

        answer.statusCode(206)
                .header("Content-Length", equalTo(String.valueOf(until - from)))
                .header(
                        "Content-Range",
                        equalTo("bytes %d-%d/%d".formatted(from, until - 1, SIZE)));
        assertThat(answer.extract().asByteArray())
                .isEqualTo(Arrays.copyOfRange(subtitles, from, until));
    }

    @Test
    void several_ranges_are_answered_with_the_whole_file() {
        author().header("Range", "bytes=0-1,5-6")
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Length", equalTo(String.valueOf(SIZE)));
    }

    @Test
    void a_range_outside_of_the_file_is_refused_with_its_size() {
        author().header("Range", "bytes=1000000-")
                .get(path)
                .then()
                .statusCode(416)
                .header("Content-Range", equalTo("bytes */1000000"))
                .body("code", equalTo("RANGE_NOT_SATISFIABLE"));
    }

    @Test
    void a_range_of_another_version_is_answered_with_the_whole_file() {
        author().header("Range", "bytes=0-9")
                .header("If-Range", "\"another\"")
                .get(path)
                .then()
                .statusCode(200);
        author().header("Range", "bytes=0-9")
                .header("If-Range", etag())
                .get(path)
                .then()
                .statusCode(206);
    }

    @Test
    void a_client_that_has_the_file_gets_no_other() {
        author().header("If-None-Match", etag()).get(path).then().statusCode(304);
    }

    @Test
    void a_picture_has_a_thumbnail_and_a_jpeg_for_channels_that_take_no_png() {
        String picture = uploaded("image/png", MediaSamples.png(500, 300));

        for (String part : new String[] {"/thumbnail", "/renditions/INSTAGRAM"}) {
            author().get(MEDIA + "/" + picture + part)
                    .then()
                    .statusCode(200)
                    .contentType(equalTo("image/jpeg"));
        }
        author().get(MEDIA + "/" + picture + "/renditions/FACEBOOK")
                .then()
                .statusCode(200)
                .contentType(equalTo("image/png"));
    }

    @Test
    void subtitles_have_no_thumbnail() {
        author().get(MEDIA + "/" + id + "/thumbnail").then().statusCode(404);
    }

    @Test
    void a_tampered_file_is_not_delivered() {
        String picture = uploaded("image/png", MediaSamples.png(200, 200));
        stored.change(
                """
                update media_files.chunk set sealed = set_byte(sealed, 99, get_byte(sealed, 99) # 1)
                 where file_id = ?
                """,
                UUID.fromString(picture));

        author().get(MEDIA + "/" + picture + "/content").then().statusCode(500);
    }

    @Test
    void a_signed_address_is_fetched_without_a_login() throws Exception {
        URI address = signed(Instant.now().plusSeconds(3600));

        fetched(address.getPath())
                .statusCode(200)
                .contentType(startsWith("text/vtt"))
                .header("Content-Length", equalTo(String.valueOf(SIZE)));
        assertThat(head(address.getPath(), "none").headers().firstValueAsLong("Content-Length"))
                .hasValue(SIZE);
        RestAssured.given()
                .header("Range", "bytes=0-5")
                .get(address.getPath())
                .then()
                .statusCode(206);
        assertThat(address.toString()).startsWith("http://127.0.0.1:");
    }

    @Test
    void an_expired_address_is_not_found() {
        notFound(signed(Instant.now().minus(Duration.ofSeconds(1))).getPath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%20"})
    void an_invented_address_is_not_found(String token) {
        notFound(MediaAddresses.PATH + "/" + token);
    }

    @Test
    void a_changed_address_is_not_found() {
        String address = signed(Instant.now().plusSeconds(3600)).getPath();
        char last = address.charAt(address.length() - 4);
        notFound(
                address.substring(0, address.length() - 4)
                        + (last == 'A' ? 'B' : 'A')
                        + address.substring(address.length() - 3));
    }

    @Test
    void an_address_of_another_tenants_medium_is_not_found() {
        notFound(
                addresses
                        .signed(new Tenant("rs-harapan"), UUID.fromString(id), MediaPart.ORIGINAL)
                        .getPath());
    }

    private String etag() {
        return "\"1." + sha256(subtitles).substring(0, 16) + "\"";
    }

    /// HEAD is in no description of the API.
    private static HttpResponse<byte[]> head(String path, String token) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + RestAssured.port + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).HEAD();
        if (!token.equals("none")) {
            request.header("Authorization", "Bearer " + token);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private URI signed(Instant until) {
        return addresses.signed(new Tenant(TENANT), UUID.fromString(id), MediaPart.ORIGINAL, until);
    }

    private static ValidatableResponse fetched(String address) {
        return RestAssured.given().urlEncodingEnabled(false).get(address).then();
    }

    private static void notFound(String address) {
        fetched(address).statusCode(404).body("code", equalTo("NOT_FOUND"));
    }
}
