package id.percaya.listening.intake.setting;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SentimentSettingResourceTest {

    private static final String COMPLAINT = "Antre lima jam di Melati, petugasnya jutek pula";
    private static final String DRAMA =
            "Diduga malpraktik, pasien meninggal usai operasi di Melati";

    private final Instant now = Instant.now();
    private final String tenant = newTenant();

    @Test
    void the_setting_names_the_versions_and_is_applied_when_nothing_is_stored() {
        setting()
                .body("version", equalTo(0))
                .body("modelVersion", equalTo("mood-1"))
                .body("lexiconVersion", equalTo("1"))
                .body("applied", equalTo(true));
    }

    @Test
    void new_mentions_follow_the_choice_and_keep_the_label_of_their_source() {
        choose("MODEL").body("version", equalTo(1)).body("basis", equalTo("MODEL"));
        sendMentions(tenant, post("a", now, "positif", COMPLAINT));
        sendMentions(tenant, post("b", now, "positif", DRAMA));

        mentions("q=antre")
                .body("items[0].sentiment", equalTo("NEGATIVE"))
                .body("items[0].sentimentBy", equalTo("MODEL"))
                .body("items[0].sourceSentiment", equalTo("POSITIVE"))
                .body("items[0].modelSentiment.sentiment", equalTo("NEGATIVE"))
                .body("items[0].modelSentiment.score", greaterThan(0.33f))
                .body("items[0].modelSentiment.modelVersion", equalTo("mood-1"))
                .body("items[0].modelSentiment.lexiconVersion", equalTo("1"));
        mentions("q=malpraktik").body("items[0].criticalWords", contains("death", "malpractice"));
    }

    @Test
    void stored_mentions_and_their_matches_follow_in_the_background() {
        String negatives = activeMonitor(tenant, "melati sentiment:NEGATIVE");
        sendMentions(tenant, post("a", now, "positif", COMPLAINT));
        mentions("monitorId=" + negatives).body("items", hasSize(0));

        choose("MODEL");
        applied();
        mentions("monitorId=" + negatives).body("items.sentiment", contains("NEGATIVE"));

        choose("SOURCE");
        applied();
        mentions("monitorId=" + negatives).body("items", hasSize(0));
        mentions("limit=1").body("items.sentiment", contains("POSITIVE"));
    }

    @Test
    void a_choice_is_one_of_two() {
        analyst(tenant)
                .body(new Choice("PERSON"))
                .put("/v1/settings/sentiment")
                .then()
                .statusCode(400);
    }

    private record Choice(String basis) {}

    private ValidatableResponse choose(String basis) {
        return analyst(tenant)
                .body(new Choice(basis))
                .put("/v1/settings/sentiment")
                .then()
                .statusCode(200);
    }

    private void applied() {
        eventually(() -> setting().body("applied", equalTo(true)));
    }

    private ValidatableResponse setting() {
        return analyst(tenant).get("/v1/settings/sentiment").then().statusCode(200);
    }

    private ValidatableResponse mentions(String filter) {
        return analyst(tenant).get("/v1/mentions?" + filter).then().statusCode(200);
    }
}
