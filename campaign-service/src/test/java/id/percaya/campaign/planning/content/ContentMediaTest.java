package id.percaya.campaign.planning.content;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.dueNow;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.campaign.RequestBodies.AccountBody;
import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.PublicationBody;
import id.percaya.campaign.RequestBodies.SubjectBody;
import id.percaya.campaign.Requests;
import id.percaya.campaign.media.KnownMedia;
import id.percaya.campaign.media.MediaType;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ContentMediaTest {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShowsBody(
            String people,
            @Nullable List<UUID> subjects,
            @Nullable List<String> practitioners,
            @Nullable Boolean publicPlace) {

        static final ShowsBody NOBODY = new ShowsBody("NONE", null, null, null);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MediumBody(
            UUID mediaId, @Nullable String altText, @Nullable UUID subtitles, ShowsBody shows) {

        static MediumBody of(UUID id) {
            return new MediumBody(id, "Alat ukur tensi", null, ShowsBody.NOBODY);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VariantBody(
            @Nullable List<UUID> order, @Nullable UUID cover, @Nullable String disclosure) {}

    record AffirmingBody(
            String step, String verdict, String contentSha256, List<UUID> affirmedMedia) {}

    @Test
    void a_content_shows_its_media_with_the_hashes_of_their_bytes() {
        String tenant = "rs-media";
        UUID picture = KnownMedia.picture(tenant);
        UUID video = KnownMedia.file(tenant, MediaType.MP4);

        drafted(
                        tenant,
                        MediumBody.of(picture),
                        new MediumBody(video, null, null, ShowsBody.NOBODY))
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
        assertThat(shown.getList(x + ".derivedParts")).containsExactlyInAnyOrder("TEXT", "HASHTAGS");
        String instagram = "renditions.find { it.channel == 'INSTAGRAM' }";
        assertThat(shown.getList(instagram + ".media.download"))
                .containsExactly(
                        "/v1/media/" + first + "/content",
                        "/v1/media/" + second + "/renditions/INSTAGRAM");
    }

    @Test
    void what_media_lack_is_a_finding() {
        String tenant = "rs-temuan";
        created(at(tenant, "tenant-admin"), "/v1/channel-accounts", AccountBody.manual("YOUTUBE"));
        created(at(tenant, "tenant-admin"), "/v1/channel-accounts", AccountBody.manual("X"));
        UUID rani = UUID.randomUUID();
        ShowsBody doctor = new ShowsBody("RECOGNISABLE", null, List.of("dr-lain"), null);
        MediumBody named = new MediumBody(KnownMedia.picture(tenant), "Dokter", null, doctor);
        ObjectNode body = body(tenant, Map.of(), named);
        body.set(
                "subjects",
                TolerantJson.mapper().valueToTree(List.of(SubjectBody.of(rani, "PHOTO"))));
        body.put("purpose", "EDUCATION");

        at(tenant, "communications")
                .body(body)
                .post("/v1/contents")
                .then()
                .statusCode(201)
                .body(
                        "mediaFindings.code",
                        hasItems("PRACTITIONER_UNTAGGED", "SUBJECT_NOT_SHOWN", "MEDIA_UNFIT"))
                .body(
                        "mediaFindings.find { it.code == 'MEDIA_UNFIT' }.channel",
                        equalTo("YOUTUBE"));
        drafted(tenant).body("mediaFindings.code", contains("MEDIA_REQUIRED"));
    }

    @Test
    void a_file_that_a_channel_would_refuse_is_a_finding_with_the_channels_limit() {
        String tenant = "rs-batas";
        account(tenant, "BLUESKY");

        drafted(tenant, MediumBody.of(KnownMedia.large(tenant)))
                .body("mediaFindings.code", contains("MEDIUM_UNFIT"))
                .body("mediaFindings[0].pointer", equalTo("/media/0"))
                .body("mediaFindings[0].limit.code", equalTo("FILE_TOO_LARGE"))
                .body("mediaFindings[0].limit.limit", equalTo(1_000_000f));
    }

    @Test
    void reviewers_affirm_each_picture_before_it_is_approved() {
        String tenant = "rs-tegas";
        UUID picture = KnownMedia.picture(tenant);
        String id = drafted(tenant, MediumBody.of(picture)).extract().path("id");
        String sha256 = submitted(tenant, id);

        review(tenant, id, new AffirmingBody("MEDICAL", "APPROVE", sha256, List.of()))
                .statusCode(409)
                .body("code", equalTo("SHOWS_NOT_AFFIRMED"))
                .body("inTheWay", equalTo(picture.toString()));
        review(tenant, id, new AffirmingBody("MEDICAL", "APPROVE", sha256, List.of(picture)))
                .statusCode(200)
                .body("verdicts[0].affirmedMedia", contains(picture.toString()));
    }

    @Test
    void people_without_a_consent_cannot_be_submitted() {
        String tenant = "rs-tegas";
        ShowsBody people = new ShowsBody("RECOGNISABLE", null, null, null);
        MediumBody named = new MediumBody(KnownMedia.picture(tenant), "Antrean", null, people);
        String id = drafted(tenant, named).extract().path("id");

        command(at(tenant, "communications"), "/v1/contents/" + id + "/submit")
                .statusCode(409)
                .body("code", equalTo("PEOPLE_WITHOUT_CONSENT"));
    }

    @Test
    void a_person_in_a_picture_whom_the_content_does_not_name_cannot_be_submitted() {
        String tenant = "rs-tegas";
        ShowsBody person = new ShowsBody("RECOGNISABLE", List.of(UUID.randomUUID()), null, null);
        MediumBody named = new MediumBody(KnownMedia.picture(tenant), "Pasien", null, person);
        String id = drafted(tenant, named).extract().path("id");

        command(at(tenant, "communications"), "/v1/contents/" + id + "/submit")
                .statusCode(409)
                .body("code", equalTo("SUBJECT_NOT_NAMED"));
    }

    @Test
    void more_media_than_a_channel_takes_cannot_be_scheduled_there() {
        String tenant = "rs-muat";
        String x = account(tenant, "X");
        MediumBody[] five =
                Stream.generate(() -> MediumBody.of(KnownMedia.picture(tenant)))
                        .limit(5)
                        .toArray(MediumBody[]::new);
        String content = approved(tenant, five);

        schedule(tenant, content, x).statusCode(409).body("code", equalTo("MEDIA_UNFIT"));
    }

    @Test
    void words_alone_may_be_scheduled_on_instagram_where_a_person_posts() {
        String tenant = "rs-muat";
        schedule(tenant, approved(tenant), account(tenant, "INSTAGRAM")).statusCode(201);
    }

    @Test
    void a_publication_whose_picture_is_gone_is_held_when_it_is_due() {
        UUID picture = KnownMedia.picture(Requests.TENANT);
        String content = approvedShowing(picture);
        String id =
                scheduled(content, manualAccount("FACEBOOK"), Instant.now().plusSeconds(3600));
        as("auditor")
                .get("/v1/publications/" + id + "/rendition")
                .then()
                .statusCode(200)
                .body("media[0].altText", equalTo("Alat ukur tensi"));

        KnownMedia.forget(picture);
        dueNow(id);

        awaited(id, "HELD").body("reasons", contains("MEDIA_GONE"));
        command(as("crisis-lead"), "/v1/publications/" + id + "/release")
                .statusCode(409)
                .body("code", equalTo("MEDIA_GONE"));
        as("auditor")
                .get("/v1/contents/" + content)
                .then()
                .body("mediaFindings.code", hasItem("MEDIUM_GONE"));
    }

    @Test
    void a_publication_for_a_segment_gets_the_segments_post() {
        String tenant = "rs-segmen";
        Map<String, Object> variants =
                Map.of(
                        "FACEBOOK",
                        Map.of(
                                "text",
                                "Cek tensi!",
                                "segments",
                                Map.of("Lansia", Map.of("text", "Bapak, Ibu, mari cek tensi."))));
        String content = approved(tenant, body(tenant, variants), List.of());
        String account = account(tenant, "FACEBOOK");

        segmented(tenant, content, account, "Gen Z")
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_SEGMENT"));
        String id =
                segmented(tenant, content, account, "Lansia")
                        .statusCode(201)
                        .body("segment", equalTo("Lansia"))
                        .extract()
                        .path("id");
        at(tenant, "auditor")
                .get("/v1/publications/" + id + "/rendition")
                .then()
                .statusCode(200)
                .body("segment", equalTo("Lansia"))
                .body("text", equalTo("Bapak, Ibu, mari cek tensi."));
        at(tenant, "auditor")
                .get("/v1/contents/" + content + "/renditions")
                .then()
                .body("renditions.segment", hasItem("Lansia"));
    }

    @Test
    void a_segments_variant_names_media_of_its_content_only() {
        Map<String, Object> variants =
                Map.of(
                        "X",
                        Map.of(
                                "segments",
                                Map.of("Ibu/Anak", Map.of("cover", UUID.randomUUID()))));
        at("rs-segmen", "communications")
                .body(body("rs-segmen", variants))
                .post("/v1/contents")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/variants/X/segments/Ibu~1Anak/cover"));
    }

    private static ValidatableResponse segmented(
            String tenant, String content, String account, String segment) {
        PublicationBody plain =
                PublicationBody.of(content, account, Instant.now().plusSeconds(3600));
        ObjectNode body = TolerantJson.mapper().valueToTree(plain);
        return at(tenant, "communications")
                .body(body.put("forSegment", segment))
                .post("/v1/publications")
                .then();
    }

    private static String approvedShowing(UUID picture) {
        ObjectNode content =
                TolerantJson.mapper().valueToTree(ContentBody.of(activeCampaign("EDUCATION")));
        content.set("media", TolerantJson.mapper().valueToTree(List.of(MediumBody.of(picture))));
        return approved(Requests.TENANT, content, List.of(picture));
    }

    private static ValidatableResponse schedule(String tenant, String content, String account) {
        return at(tenant, "communications")
                .body(PublicationBody.of(content, account, Instant.now().plusSeconds(3600)))
                .post("/v1/publications")
                .then();
    }

    private static String approved(String tenant, MediumBody... media) {
        List<UUID> all = Stream.of(media).map(MediumBody::mediaId).toList();
        return approved(tenant, body(tenant, Map.of(), media), all);
    }

    private static String approved(String tenant, ObjectNode content, List<UUID> media) {
        String id =
                at(tenant, "communications")
                        .body(content)
                        .post("/v1/contents")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String sha256 = submitted(tenant, id);
        for (String step : List.of("MEDICAL", "LEGAL")) {
            review(tenant, id, new AffirmingBody(step, "APPROVE", sha256, media)).statusCode(200);
        }
        return id;
    }

    private static String submitted(String tenant, String id) {
        return command(at(tenant, "communications"), "/v1/contents/" + id + "/submit")
                .statusCode(200)
                .extract()
                .path("contentSha256");
    }

    private static ValidatableResponse review(String tenant, String id, AffirmingBody verdict) {
        return at(tenant, verdict.step().toLowerCase(Locale.ROOT) + "-reviewer")
                .body(verdict)
                .post("/v1/contents/" + id + "/review")
                .then();
    }

    private static ValidatableResponse drafted(String tenant, MediumBody... media) {
        return drafting(tenant, media).statusCode(201);
    }

    private static ValidatableResponse drafting(String tenant, MediumBody... media) {
        return posted(tenant, Map.of(), media);
    }

    private static ValidatableResponse posted(
            String tenant, Map<String, VariantBody> variants, MediumBody... media) {
        return at(tenant, "communications")
                .body(body(tenant, variants, media))
                .post("/v1/contents")
                .then();
    }

    private static ObjectNode body(
            String tenant, Map<String, ?> variants, MediumBody... media) {
        String campaign =
                created(at(tenant, "communications"), "/v1/campaigns", CampaignBody.of("EDUCATION"));
        ObjectNode content = TolerantJson.mapper().valueToTree(ContentBody.of(campaign));
        content.set("media", TolerantJson.mapper().valueToTree(List.of(media)));
        content.set("variants", TolerantJson.mapper().valueToTree(variants));
        return content;
    }

    private static String account(String tenant, String channel) {
        return created(
                at(tenant, "tenant-admin"), "/v1/channel-accounts", AccountBody.manual(channel));
    }

    private static RequestSpecification at(String tenant, String role) {
        return as(role, tenant);
    }
}
