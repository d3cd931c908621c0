package id.percaya.campaign.planning.content;

import static id.percaya.campaign.planning.content.MediaContents.at;
import static id.percaya.campaign.planning.content.MediaContents.body;
import static id.percaya.campaign.planning.content.MediaContents.drafted;
import static id.percaya.campaign.planning.content.MediaContents.drafting;
import static id.percaya.campaign.planning.content.MediaContents.posted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.campaign.media.KnownMedia;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.planning.content.MediaContents.MediumBody;
import id.percaya.campaign.planning.content.MediaContents.ShowsBody;
import id.percaya.campaign.planning.content.MediaContents.VariantBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ContentMediaTest {

    @Test
    void a_content_shows_its_media_with_the_hashes_of_their_bytes() {
        String tenant = "rs-media";
        UUID picture = KnownMedia.picture(tenant);
        UUID video = KnownMedia.file(tenant, MediaType.MP4);

        drafted(tenant, MediumBody.of(picture), new MediumBody(video, null, null, ShowsBody.NOBODY))
                .body("media.mediaId", contains(picture.toString(), video.toString()))
                .body("media[0].sha256", equalTo(KnownMedia.sha256(picture)))
                .body("media[0].altText", equalTo("Alat ukur tensi"))
                .body("media[1].type", equalTo("MP4"))
                .body("mediaFindings.code", hasItem("SUBTITLES_MISSING"));
    }

    @Test
    void a_content_without_media_has_none_in_its_answer() {
        drafted("rs-media").body("media", nullValue());
    }

    @Test
    void an_unknown_file_and_that_of_another_tenant_are_refused_alike() {
        UUID foreign = KnownMedia.picture("rs-lain");
        drafting("rs-media", MediumBody.of(UUID.randomUUID()), MediumBody.of(foreign))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_MEDIUM"))
                .body("violations.pointer", contains("/media/0/mediaId", "/media/1/mediaId"))
                .body("violations.code", contains("UNKNOWN_MEDIUM", "UNKNOWN_MEDIUM"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u200b\u200d\ufeff",
                "?!",
                "balik \u202Egnaro",
                "satu \u2067dua\u2069",
                "nol \u0000"
            })
    void an_alt_text_that_nobody_can_read_is_invalid(String altText) {
        UUID picture = KnownMedia.picture("rs-media");
        drafting("rs-media", new MediumBody(picture, altText, null, ShowsBody.NOBODY))
                .statusCode(400);
    }

    @Test
    void half_a_character_in_an_alt_text_is_malformed() {
        UUID picture = KnownMedia.picture("rs-media");
        String whole = body("rs-media", Map.of(), MediumBody.of(picture)).toString();

        at("rs-media", "communications")
                .body(whole.replace("Alat ukur", "Alat \\ud83d ukur"))
                .post("/v1/contents")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"1000, 201", "1001, 400"})
    void an_alt_text_has_1000_characters_at_most(int length, int status) {
        UUID picture = KnownMedia.picture("rs-media");
        MediumBody named = new MediumBody(picture, "a".repeat(length), null, ShowsBody.NOBODY);
        drafting("rs-media", named).statusCode(status);
    }

    @Test
    void a_content_has_35_media_at_most() {
        MediumBody[] named =
                Collections.nCopies(36, KnownMedia.picture("rs-media")).stream()
                        .map(MediumBody::of)
                        .toArray(MediumBody[]::new);
        drafting("rs-media", named)
                .statusCode(400)
                .body("violations.pointer", hasItem(startsWith("/media")));
    }

    @Test
    void a_variant_names_media_of_its_content_only() {
        UUID picture = KnownMedia.picture("rs-media");
        UUID video = KnownMedia.file("rs-media", MediaType.MP4);
        UUID other = KnownMedia.picture("rs-media");
        Map<String, VariantBody> variants =
                Map.of(
                        "X", new VariantBody(List.of(picture, other, picture), null, null),
                        "TIKTOK", new VariantBody(null, video, null));

        posted("rs-media", variants, MediumBody.of(picture), MediumBody.of(video))
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/variants/X/order/1",
                                "/variants/X/order/2",
                                "/variants/TIKTOK/cover"))
                .body(
                        "violations.code",
                        containsInAnyOrder("MEDIUM_NOT_ATTACHED", "REPEATED", "NOT_A_PICTURE"));
    }

    @Test
    void an_empty_order_is_invalid() {
        Map<String, VariantBody> none = Map.of("X", new VariantBody(List.of(), null, null));
        posted("rs-media", none, MediumBody.of(KnownMedia.picture("rs-media"))).statusCode(400);
    }

    @Test
    void each_channel_gets_its_media_with_alt_texts_and_a_disclosure() {
        String tenant = "rs-media";
        UUID first = KnownMedia.picture(tenant);
        UUID second = KnownMedia.file(tenant, MediaType.PNG);
        Map<String, VariantBody> variants =
                Map.of("X", new VariantBody(List.of(second), null, "Kerja sama berbayar"));
        String id =
                posted(tenant, variants, MediumBody.of(first), MediumBody.of(second))
                        .statusCode(201)
                        .extract()
                        .path("id");

        JsonPath shown =
                at(tenant, "auditor")
                        .get("/v1/contents/" + id + "/renditions")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        String x = "renditions.find { it.channel == 'X' }";
        assertThat(shown.getList(x + ".media.mediaId")).containsExactly(second.toString());
        assertThat(shown.getString(x + ".text")).startsWith("Kerja sama berbayar\n\n");
        assertThat(shown.getList(x + ".flags")).containsExactly("PAID_PARTNERSHIP");
        assertThat(shown.getList(x + ".derivedParts"))
                .containsExactlyInAnyOrder("TEXT", "HASHTAGS");
        String instagram = "renditions.find { it.channel == 'INSTAGRAM' }";
        assertThat(shown.getList(instagram + ".media.download"))
                .containsExactly(
                        "/v1/media/" + first + "/content",
                        "/v1/media/" + second + "/renditions/INSTAGRAM");
    }
}
