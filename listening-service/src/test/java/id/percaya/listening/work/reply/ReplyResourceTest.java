package id.percaya.listening.work.reply;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ReplyResourceTest {

    private final String tenant = newTenant();

    @Test
    void a_draft_that_confirms_a_patient_is_refused_with_each_place_and_no_words() {
        String answer =
                check(mention(), "Maaf, hasil lab Anda normal. Telepon 081234567890")
                        .statusCode(422)
                        .body("code", equalTo("CONFIRMS_RECORD"))
                        .body("violations.code", contains("CONFIRMS_RECORD", "PERSONAL_DATA"))
                        .body("violations.pointer", contains("/text", "/text"))
                        .body("violations[0].message", equalTo("characters 6–20"))
                        .extract()
                        .asString();
        assertThat(answer).doesNotContain("hasil lab", "0812");
    }

    @Test
    void a_draft_that_tells_nothing_passes() {
        check(mention(), "Silakan hubungi kami lewat pesan pribadi.")
                .statusCode(200)
                .body("rulesVersion", equalTo(1));
    }

    @Test
    void only_a_draft_for_a_mention_of_the_organisation_is_checked() {
        check(UUID.randomUUID().toString(), "Halo").statusCode(404);
        check(mention(), " ").statusCode(400);
        check(mention(), "x".repeat(5001)).statusCode(400);
        as("communications", newTenant())
                .body(Map.of("text", "Halo"))
                .post("/v1/mentions/" + mention() + "/check-reply")
                .then()
                .statusCode(404);
    }

    private String mention() {
        sendMentions(tenant, post("a", Instant.now(), "negatif", "Melati"));
        return analyst(tenant).get("/v1/mentions").path("items[0].id");
    }

    private ValidatableResponse check(String id, String text) {
        return as("communications", tenant)
                .body(Map.of("text", text))
                .post("/v1/mentions/" + id + "/check-reply")
                .then();
    }
}
