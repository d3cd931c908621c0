package id.percaya.campaign.planning.content;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.dueNow;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.scheduled;
import static id.percaya.campaign.planning.content.MediaContents.account;
import static id.percaya.campaign.planning.content.MediaContents.approved;
import static id.percaya.campaign.planning.content.MediaContents.at;
import static id.percaya.campaign.planning.content.MediaContents.body;
import static id.percaya.campaign.planning.content.MediaContents.drafted;
import static id.percaya.campaign.planning.content.MediaContents.review;
import static id.percaya.campaign.planning.content.MediaContents.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.campaign.RequestBodies.AccountBody;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.PublicationBody;
import id.percaya.campaign.RequestBodies.SubjectBody;
import id.percaya.campaign.Requests;
import id.percaya.campaign.media.KnownMedia;
import id.percaya.campaign.planning.content.MediaContents.AffirmingBody;
import id.percaya.campaign.planning.content.MediaContents.MediumBody;
import id.percaya.campaign.planning.content.MediaContents.ShowsBody;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Findings, reviews and publications of contents with media.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ShownMediaTest {

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
    void a_png_without_a_jpeg_cannot_be_scheduled_where_no_png_is_taken() {
        String tenant = "rs-muat";
        String content = approved(tenant, MediumBody.of(KnownMedia.withoutJpeg(tenant)));

        schedule(tenant, content, account(tenant, "INSTAGRAM"))
                .statusCode(409)
                .body("code", equalTo("MEDIA_UNFIT"));
        schedule(tenant, content, account(tenant, "FACEBOOK")).statusCode(201);
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
        String id = scheduled(content, manualAccount("FACEBOOK"), Instant.now().plusSeconds(3600));
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
    void the_posts_of_two_segments_may_go_out_on_one_account() {
        String tenant = "rs-segmen";
        Map<String, Object> variants =
                Map.of("X", Map.of("segments", Map.of("Lansia", Map.of("text", "Bapak, Ibu."))));
        String content = approved(tenant, body(tenant, variants), List.of());
        String account = account(tenant, "X");

        segmented(tenant, content, account, "Lansia").statusCode(201);
        schedule(tenant, content, account).statusCode(201);
        segmented(tenant, content, account, "Lansia")
                .statusCode(409)
                .body("code", equalTo("DUPLICATE"));
    }

    @Test
    void a_segments_variant_names_media_of_its_content_only() {
        Map<String, Object> variants =
                Map.of(
                        "X",
                        Map.of("segments", Map.of("Ibu/Anak", Map.of("cover", UUID.randomUUID()))));
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
}
