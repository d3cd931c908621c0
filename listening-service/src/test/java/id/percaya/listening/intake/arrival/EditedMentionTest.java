package id.percaya.listening.intake.arrival;

import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A mention whose author edits it, and one whose text comes later.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class EditedMentionTest {

    private static final String PRAISE = "Dokternya ramah sekali dan sangat membantu, terima kasih";
    private static final String COMPLAINT = "Pelayanan buruk, mengecewakan, antre lima jam";

    private final String tenant = newTenant();

    @BeforeEach
    void countTheMoodThatIsRead() {
        analyst(tenant)
                .body("{\"basis\": \"MODEL\"}")
                .put("/v1/settings/sentiment")
                .then()
                .statusCode(200);
    }

    @Test
    void an_edit_after_the_answer_keeps_the_work_and_is_shown() {
        String id = send("\"rating\": 5", "10:00", PRAISE, "ACCEPTED");
        as("communications", tenant)
                .body("{\"channel\": \"PUBLIC_REPLY\", \"url\": \"https://contoh.id/jawaban\"}")
                .post("/v1/mentions/" + id + "/respond")
                .then()
                .statusCode(200);
        mention(id).body("sentiment", equalTo("POSITIVE")).body("editedAt", nullValue());

        send("\"rating\": 1", "11:00", COMPLAINT, "UPDATED");
        mention(id)
                .body("text", equalTo(COMPLAINT))
                .body("rating", equalTo(1.0f))
                .body("sentiment", equalTo("NEGATIVE"))
                .body("modelSentiment.sentiment", equalTo("NEGATIVE"))
                .body("work.state", equalTo("RESPONDED"))
                .body("editedAt", notNullValue());
    }

    @Test
    void an_edited_text_is_matched_anew() {
        String before = activeMonitor(tenant, "ramah");
        String after = activeMonitor(tenant, "antre");
        String id = send("\"rating\": 5", "10:00", PRAISE, "ACCEPTED");
        matched(before).body("items.id", contains(id));
        send("\"rating\": 1", "11:00", COMPLAINT, "UPDATED");
        matched(before).body("items", empty());
        matched(after).body("items.id", contains(id));
    }

    @Test
    void another_rating_is_matched_anew_and_is_an_edit() {
        String worst = activeMonitor(tenant, "rating:1");
        String id = send("\"rating\": 5", "10:00", PRAISE, "ACCEPTED");
        matched(worst).body("items", empty());
        send("\"rating\": 1", "11:00", PRAISE, "UPDATED");
        matched(worst).body("items.id", contains(id));
        mention(id).body("editedAt", notNullValue());
    }

    @Test
    void a_text_that_was_observed_earlier_or_nobody_knows_when_changes_nothing() {
        String id = send("\"rating\": 5", "10:00", PRAISE, "ACCEPTED");
        send("\"rating\": 1", "09:00", COMPLAINT, "DUPLICATE");
        send("\"rating\": 1", COMPLAINT, "DUPLICATE");
        mention(id)
                .body("text", equalTo(PRAISE))
                .body("rating", equalTo(5.0f))
                .body("editedAt", nullValue());
    }

    @Test
    void other_typography_is_no_edit() {
        String id = send("\"rating\": 5", "10:00", PRAISE, "ACCEPTED");
        send("\"rating\": 5", "11:00", PRAISE.toUpperCase(Locale.ROOT) + "!", "DUPLICATE");
        mention(id).body("text", equalTo(PRAISE)).body("editedAt", nullValue());
    }

    @Test
    void a_text_that_comes_later_is_matched_and_is_no_edit() {
        String monitor = activeMonitor(tenant, "antre");
        String id = send("\"textState\": \"ID_ONLY\"", "", "ACCEPTED");
        matched(monitor).body("items", empty());
        send("\"textState\": \"SNIPPET\"", "Pelayanan buruk", "UPDATED");
        send("\"textState\": \"FULL\"", COMPLAINT, "UPDATED");
        send("\"textState\": \"SNIPPET\"", "Lain sekali", "DUPLICATE");
        matched(monitor).body("items.id", contains(id));
        mention(id)
                .body("text", equalTo(COMPLAINT))
                .body("textState", equalTo("FULL"))
                .body("sentiment", equalTo("NEGATIVE"))
                .body("editedAt", nullValue());
    }

    @Test
    void both_editions_may_come_in_one_batch() {
        String monitor = activeMonitor(tenant, "antre");
        post(line("\"rating\": 5", PRAISE) + "," + line("\"rating\": 1", COMPLAINT))
                .body("mentions.outcome", contains("ACCEPTED", "UPDATED"));
        matched(monitor).body("items", hasSize(1)).body("items.text", contains(COMPLAINT));
    }

    @Test
    void a_persons_correction_stays() {
        String id = send("\"rating\": 5", "10:00", PRAISE, "ACCEPTED");
        as("communications", tenant)
                .body("{\"sentiment\": \"NEUTRAL\"}")
                .post("/v1/mentions/" + id + "/correct-sentiment")
                .then()
                .statusCode(200);
        send("\"rating\": 1", "11:00", COMPLAINT, "UPDATED");
        mention(id)
                .body("sentiment", equalTo("NEUTRAL"))
                .body("sentimentBy", equalTo("PERSON"))
                .body("modelSentiment.sentiment", equalTo("NEGATIVE"));
    }

    @Test
    void at_one_address_another_comment_without_an_id_replaces_no_text() {
        String thread = "{\"source\":\"web\",\"url\":\"https://contoh.id/utas\",\"text\":\"%s\",";
        String at = "\"publishedAt\":\"2026-02-01T01:00:00Z\"}";
        post(thread.formatted(PRAISE) + at).body("accepted", equalTo(1));
        post(thread.formatted(COMPLAINT) + at).body("accepted", equalTo(0));
        analyst(tenant).get("/v1/mentions").then().body("items.text", contains(PRAISE));
    }

    private String send(String more, String observed, String text, String outcome) {
        String at = "\"collectedAt\": \"2026-02-01T%s:00Z\", ".formatted(observed);
        return send(at + more, text, outcome);
    }

    private String send(String more, String text, String outcome) {
        return post(line(more, text))
                .body("mentions[0].outcome", equalTo(outcome))
                .extract()
                .path("mentions[0].mentionId");
    }

    private static String line(String more, String text) {
        String said = text.isEmpty() ? "" : "\"text\": \"" + text + "\",";
        return """
        {"source": "web", "externalId": "r1", "kind": "REVIEW",
         "publishedAt": "2026-02-01T01:00:00Z", %s %s}
        """
                .formatted(said, more);
    }

    private ValidatableResponse post(String mentions) {
        return as("partner", tenant)
                .body("{\"mentions\": [" + mentions + "]}")
                .post("/v1/mentions")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse mention(String id) {
        return analyst(tenant).get("/v1/mentions/" + id).then().statusCode(200);
    }

    private ValidatableResponse matched(String monitor) {
        return analyst(tenant).get("/v1/mentions?monitorId=" + monitor).then().statusCode(200);
    }
}
