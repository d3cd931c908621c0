package id.percaya.campaign.planning.content.difference;

import static id.percaya.campaign.Requests.OTHER_TENANT;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.sari;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DifferenceResourceTest {

    private String id = "";
    private String first = "";
    private String second = "";

    @BeforeEach
    void a_content_of_two_versions() throws Exception {
        id = created(sari(), "/v1/contents", ContentBody.of(activeCampaign("EDUCATION")));
        first = sha256();
        JsonNode revision =
                TolerantJson.mapper()
                        .readTree(
                                """
                                {"kind": "SHORT_VIDEO", "title": "Mengenal hipertensi",
                                 "body": "Tekanan darah tinggi kadang tanpa gejala.",
                                 "procedures": ["blood-pressure"], "practitioners": ["dr-sinta"],
                                 "topics": [],
                                 "variants": {"X": {"text": "Cek tensi.", "hashtags": ["tensi"]}}}
                                """);
        sari().header("If-Match", "*")
                .body(revision)
                .post("/v1/contents/" + id + "/revise")
                .then()
                .statusCode(200);
        second = sha256();
    }

    @Test
    void a_text_differs_by_words_and_tags_by_members() {
        sari().get(differences(first, second))
                .then()
                .statusCode(200)
                .body("body.op", contains("EQUAL", "DELETE", "INSERT", "EQUAL"))
                .body(
                        "body.text",
                        contains("Tekanan darah tinggi ", "sering ", "kadang ", "tanpa gejala."))
                .body("topics.added", empty())
                .body("topics.removed", contains("hypertension"))
                .body("$", not(hasKey("title")))
                .body("$", not(hasKey("procedures")))
                .body("$", not(hasKey("kind")));
    }

    @Test
    void a_variant_differs_by_channel() {
        sari().get(differences(first, second))
                .then()
                .body("variants.X.type", equalTo("ADDED"))
                .body("variants.X.text.text", contains("Cek tensi."))
                .body("variants.X.hashtags.op", contains("INSERT"));
        sari().get(differences(second, first))
                .then()
                .body("variants.X.type", equalTo("REMOVED"))
                .body("body.text.get(1)", equalTo("kadang "));
    }

    @Test
    void a_version_does_not_differ_from_itself() {
        sari().get(differences(first, first))
                .then()
                .statusCode(200)
                .body("$", not(hasKey("body")))
                .body("$", not(hasKey("variants")));
    }

    @Test
    void an_unknown_version_is_refused() {
        sari().get(differences(first, "0".repeat(64)))
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_VERSION"))
                .body("violations.pointer", contains("to"));
        sari().get(differences("x", second)).then().statusCode(400);
        sari().get("/v1/contents/" + id + "/differences?from=" + first).then().statusCode(400);
    }

    @Test
    void another_tenants_content_is_not_found() {
        as("auditor", OTHER_TENANT).get(differences(first, second)).then().statusCode(404);
    }

    private String differences(String from, String to) {
        return "/v1/contents/" + id + "/differences?from=" + from + "&to=" + to;
    }

    private String sha256() {
        return sari().get("/v1/contents/" + id).path("contentSha256");
    }
}
