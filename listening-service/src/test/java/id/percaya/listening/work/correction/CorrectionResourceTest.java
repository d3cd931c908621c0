package id.percaya.listening.work.correction;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.activeRule;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CorrectionResourceTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final String tenant = newTenant();

    @Test
    void a_correction_counts_at_once_in_figures_and_matches() {
        String negatives = activeMonitor(tenant, "melati sentiment:NEGATIVE");
        sendMentions(tenant, post("a", now, "positif", "Melati bagus sekali antreannya"));
        String id = mention("");
        figures(negatives).body("mentions", equalTo(0));

        correct(id, "NEGATIVE")
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("sentiment", equalTo("NEGATIVE"))
                .body("sentimentBy", equalTo("PERSON"))
                .body("sourceSentiment", equalTo("POSITIVE"));

        figures(negatives)
                .body("mentions", equalTo(1))
                .body("negative", equalTo(1))
                .body("sentimentBy.person", equalTo(1));
        correct(id, "NEUTRAL").statusCode(200);
        figures(negatives).body("mentions", equalTo(0));
    }

    @Test
    void neither_a_newer_row_nor_another_choice_replaces_a_correction() {
        sendMentions(tenant, post("a", now, "positif", "Melati ramai sekali"));
        String id = mention("");
        correct(id, "NEGATIVE").statusCode(200);

        sendMentions(tenant, post("a", now, "netral", "Melati ramai sekali")).statusCode(201);
        choose("MODEL");
        choose("SOURCE");

        single(id)
                .body("sentiment", equalTo("NEGATIVE"))
                .body("sentimentBy", equalTo("PERSON"))
                .body("sourceSentiment", equalTo("NEUTRAL"));
    }

    @Test
    void a_correction_raises_an_alert_and_makes_an_open_one_worse() {
        activeRule(tenant, activeMonitor(tenant, "melati"), 5);
        sendMentions(
                tenant,
                IntStream.range(0, 6)
                        .mapToObj(
                                i -> post("a" + i, now, i < 4 ? "negatif" : "positif", "Melati")));
        correct(mention("sentiment=POSITIVE"), "NEGATIVE").statusCode(200);
        eventually(() -> alerts().body("items", hasSize(1)).body("items[0].negative", equalTo(5)));

        correct(mention("sentiment=POSITIVE"), "NEGATIVE").statusCode(200);
        eventually(() -> alerts().body("items", hasSize(1)).body("items[0].negative", equalTo(6)));
    }

    @Test
    void corrections_are_listed_newest_first_with_nothing_that_leads_to_a_person() {
        sendMentions(
                tenant,
                post("a", now, "positif", "Hubungi saya di 081234567890 soal Melati"),
                post("b", now.minusSeconds(1), "positif", "Melati ramai"));
        String withPhone = mention("q=hubungi");
        correct(withPhone, "NEGATIVE").statusCode(200);
        correct(mention("q=ramai"), "NEUTRAL").statusCode(200);

        ValidatableResponse list = analyst(tenant).get("/v1/corrections").then().statusCode(200);
        list.body("items.sentiment", contains("NEUTRAL", "NEGATIVE"))
                .body("items[1].sourceSentiment", equalTo("POSITIVE"))
                .body("items[1].modelSentiment.modelVersion", startsWith("mood-"))
                .body("items[1].text", equalTo("Hubungi saya di •••••••••••• soal Melati"));
        assertThat(list.extract().asString()).doesNotContain(withPhone, "081234567890", "akun_");
    }

    @Test
    void the_same_correction_twice_is_one() {
        sendMentions(tenant, post("a", now, "positif", "Melati"));
        String id = mention("");
        correct(id, "NEGATIVE").statusCode(200);
        correct(id, "NEGATIVE").statusCode(200).body("version", equalTo(1));
        analyst(tenant)
                .get("/v1/mentions/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.event", contains("mention-sentiment-corrected"));
    }

    @Test
    void only_a_stored_mention_is_corrected_to_one_of_three() {
        correct(UUID.randomUUID().toString(), "NEGATIVE").statusCode(404);
        sendMentions(tenant, post("a", now, "positif", "Melati"));
        correct(mention(""), "UNKNOWN").statusCode(400);
        correct(mention(""), null).statusCode(400);
        as("communications", newTenant())
                .body(new Body("NEGATIVE"))
                .post("/v1/mentions/" + mention("") + "/correct-sentiment")
                .then()
                .statusCode(404);
    }

    @Test
    void a_stale_version_is_refused() {
        sendMentions(tenant, post("a", now, "positif", "Melati"));
        String id = mention("");
        correct(id, "NEGATIVE").statusCode(200);
        as("communications", tenant)
                .header("If-Match", "\"0\"")
                .body(new Body("NEUTRAL"))
                .post("/v1/mentions/" + id + "/correct-sentiment")
                .then()
                .statusCode(412);
    }

    private record Body(String sentiment) {}

    private record Choice(String basis) {}

    private ValidatableResponse correct(String id, String sentiment) {
        return as("communications", tenant)
                .body(new Body(sentiment))
                .post("/v1/mentions/" + id + "/correct-sentiment")
                .then();
    }

    private void choose(String basis) {
        analyst(tenant)
                .body(new Choice(basis))
                .put("/v1/settings/sentiment")
                .then()
                .statusCode(200);
        eventually(() ->
                analyst(tenant)
                        .get("/v1/settings/sentiment")
                        .then()
                        .body("applied", equalTo(true)));
    }

    private String mention(String filter) {
        return analyst(tenant).get("/v1/mentions?limit=1&" + filter).path("items[0].id");
    }

    private ValidatableResponse single(String id) {
        return analyst(tenant).get("/v1/mentions/" + id).then().statusCode(200);
    }

    private ValidatableResponse alerts() {
        return analyst(tenant).get("/v1/alerts").then().statusCode(200);
    }

    private ValidatableResponse figures(String monitor) {
        return analyst(tenant)
                .get(
                        "/v1/figures?monitorId=%s&from=%s&to=%s"
                                .formatted(monitor, now.minusSeconds(3600), now.plusSeconds(3600)))
                .then()
                .statusCode(200);
    }
}
