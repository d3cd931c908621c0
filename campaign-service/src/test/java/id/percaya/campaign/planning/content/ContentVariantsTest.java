package id.percaya.campaign.planning.content;

import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.campaign.Channel;
import id.percaya.campaign.RequestBodies.AccountBody;
import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.PublicationBody;
import id.percaya.campaign.RequestBodies.ReviewBody;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ContentVariantsTest {

    private static final VariantBody SHORT =
            new VariantBody("Cek tensi!", List.of("tensi"), "https://melati.co.id/tensi");

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VariantBody(
            @Nullable String text, @Nullable List<String> hashtags, @Nullable String link) {

        static VariantBody of(String text) {
            return new VariantBody(text, null, null);
        }
    }

    @Test
    void each_channel_gets_its_variant_or_the_own_text() {
        String id = drafted("rs-varian", Map.of("X", SHORT)).extract().path("id");

        JsonPath shown =
                at("rs-varian", "communications")
                        .get("/v1/contents/" + id + "/renditions")
                        .then()
                        .statusCode(200)
                        .body("renditions", hasSize(Channel.values().length))
                        .extract()
                        .jsonPath();

        assertThat(shown.getString("renditions.find { it.channel == 'X' }.text"))
                .isEqualTo("Cek tensi!\n\nhttps://melati.co.id/tensi\n\n#tensi");
        assertThat(shown.getInt("renditions.find { it.channel == 'X' }.length.length"))
                .isEqualTo(43);
        assertThat(shown.getBoolean("renditions.find { it.channel == 'THREADS' }.derived"))
                .isTrue();
        assertThat(shown.getString("renditions.find { it.channel == 'THREADS' }.text"))
                .isEqualTo("Tekanan darah tinggi sering tanpa gejala.");
    }

    @Test
    void a_variant_changes_the_hash_that_reviewers_approve() {
        String varied = drafted("rs-hash", Map.of("X", SHORT)).extract().path("contentSha256");
        String plain =
                drafted("rs-hash", Map.of())
                        .body("variants", nullValue())
                        .extract()
                        .path("contentSha256");

        assertThat(varied).isNotEqualTo(plain);
    }

    @Test
    void a_text_over_its_channels_limit_is_a_finding_and_cannot_be_submitted() {
        String id =
                drafted("rs-panjang-x", Map.of("X", VariantBody.of("语".repeat(141))))
                        .body("variantFindings.code", hasItem("VARIANT_TOO_LONG"))
                        .body("variantFindings[0].pointer", equalTo("/variants/X/text"))
                        .body("variantFindings[0].length", equalTo(282))
                        .body("variantFindings[0].limit", equalTo(280))
                        .extract()
                        .path("id");

        command(at("rs-panjang-x", "communications"), "/v1/contents/" + id + "/submit")
                .statusCode(409)
                .body("code", equalTo("VARIANT_TOO_LONG"));
    }

    @Test
    void a_variant_for_a_channel_without_an_account_is_a_finding() {
        created(
                at("rs-akun", "tenant-admin"),
                "/v1/channel-accounts",
                AccountBody.manual("MASTODON"));

        String id =
                drafted("rs-akun", Map.of("MASTODON", SHORT, "LINKEDIN", SHORT))
                        .body("variantFindings.code", contains("CHANNEL_WITHOUT_ACCOUNT"))
                        .body("variantFindings[0].pointer", equalTo("/variants/LINKEDIN"))
                        .extract()
                        .path("id");

        command(at("rs-akun", "communications"), "/v1/contents/" + id + "/submit").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "' ', tensi, https://a.id",
        "a, '#tensi', https://a.id",
        "a, 'tensi tinggi', https://a.id",
        "a, tensi, http://a.id",
        "a, tensi, 'https://a.id/ b'"
    })
    void a_variant_that_makes_no_sense_is_invalid(String text, String hashtag, String link) {
        drafting("rs-salah", Map.of("X", new VariantBody(text, List.of(hashtag), link)))
                .statusCode(400)
                .body("violations.pointer", hasItem(startsWith("/variants/X")));
    }

    @Test
    void a_variant_for_an_unknown_channel_is_malformed() {
        drafting("rs-salah", Map.of("HOLOGRAM", SHORT)).statusCode(400);
    }

    @Test
    void a_publication_is_refused_where_the_own_text_is_too_long_and_else_bound_to_its_words() {
        String tenant = "rs-terikat";
        String long500 = "Tekanan darah. ".repeat(30);
        String content = approved(tenant, long500, Map.of("MASTODON", SHORT));
        String x = account(tenant, "X");
        String mastodon = account(tenant, "MASTODON");

        at(tenant, "communications")
                .body(PublicationBody.of(content, x, Instant.now().plusSeconds(3600)))
                .post("/v1/publications")
                .then()
                .statusCode(409)
                .body("code", equalTo("TEXT_TOO_LONG"));
        String booked =
                created(
                        at(tenant, "communications"),
                        "/v1/publications",
                        PublicationBody.of(content, mastodon, Instant.now().plusSeconds(3600)));
        at(tenant, "communications")
                .get("/v1/publications/" + booked + "/rendition")
                .then()
                .statusCode(200)
                .body("channel", equalTo("MASTODON"))
                .body("text", equalTo("Cek tensi!\n\nhttps://melati.co.id/tensi\n\n#tensi"));
        at("rs-lain", "communications")
                .get("/v1/publications/" + booked + "/rendition")
                .then()
                .statusCode(404);
    }

    private static String approved(String tenant, String body, Map<String, VariantBody> variants) {
        String campaign = campaign(tenant);
        ContentBody plain = ContentBody.of(campaign);
        ObjectNode content = TolerantJson.mapper().valueToTree(plain);
        content.put("body", body).set("variants", TolerantJson.mapper().valueToTree(variants));
        String id =
                at(tenant, "communications")
                        .body(content)
                        .post("/v1/contents")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String sha256 =
                command(at(tenant, "communications"), "/v1/contents/" + id + "/submit")
                        .statusCode(200)
                        .extract()
                        .path("contentSha256");
        for (String step : List.of("MEDICAL", "LEGAL")) {
            at(tenant, step.toLowerCase(Locale.ROOT) + "-reviewer")
                    .body(ReviewBody.approving(step, sha256))
                    .post("/v1/contents/" + id + "/review")
                    .then()
                    .statusCode(200);
        }
        return id;
    }

    private static ValidatableResponse drafted(String tenant, Map<String, VariantBody> variants) {
        return drafting(tenant, variants).statusCode(201);
    }

    private static ValidatableResponse drafting(String tenant, Map<String, VariantBody> variants) {
        ObjectNode content = TolerantJson.mapper().valueToTree(ContentBody.of(campaign(tenant)));
        content.set("variants", TolerantJson.mapper().valueToTree(variants));
        return at(tenant, "communications").body(content).post("/v1/contents").then();
    }

    private static String campaign(String tenant) {
        return created(at(tenant, "communications"), "/v1/campaigns", CampaignBody.of("EDUCATION"));
    }

    private static String account(String tenant, String channel) {
        return created(
                at(tenant, "tenant-admin"), "/v1/channel-accounts", AccountBody.manual(channel));
    }

    private static RequestSpecification at(String tenant, String role) {
        return as(role, tenant);
    }
}
