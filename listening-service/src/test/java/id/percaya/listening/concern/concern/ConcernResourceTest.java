package id.percaya.listening.concern.concern;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
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
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ConcernResourceTest {

    private final Instant now = Instant.now();
    private final String tenant = newTenant();

    private record Confirmation(String answerWithin) {}

    private record Choice(
            @Nullable Integer confirmFromAuthors,
            @Nullable String answerWithin,
            @Nullable String quietAfter) {}

    @Test
    void a_concern_is_opened_confirmed_and_answered() {
        String id = opened();
        concern(id)
                .body("state", equalTo("EMERGING"))
                .body("terms", empty())
                .body("mentions", equalTo(1))
                .body("authors", equalTo(1))
                .body("sampleMentionIds", hasSize(1))
                .body("dueAt", nullValue());
        command(id, "confirm", "{\"answerWithin\": \"PT24H\", \"topic\": \"antrean\"}")
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("topic", equalTo("antrean"))
                .body("dueAt", notNullValue());
        command(id, "answer", "{\"publicationId\": \"" + new UUID(0, 9) + "\"}")
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("publicationId", equalTo(new UUID(0, 9).toString()))
                .body("answeredAfter", notNullValue());
        as("communications", tenant)
                .get("/v1/concerns/" + id + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.event",
                        contains("concern-opened", "concern-confirmed", "concern-answered"));
        analyst(tenant)
                .get("/v1/concerns?state=ANSWERED&facility=melati-kemang")
                .then()
                .body("items.id", contains(id));
        analyst(tenant).get("/v1/concerns?state=EMERGING").then().body("items", empty());
    }

    @Test
    void a_command_that_does_not_fit_is_refused() {
        String id = opened();
        command(id, "answer", "{}").statusCode(409).body("code", equalTo("CONCERN_NOT_CONFIRMED"));
        command(id, "confirm", "{}").statusCode(200);
        command(id, "confirm", "{}").statusCode(409).body("code", equalTo("CONCERN_CONFIRMED"));
        dismiss(id).statusCode(409).body("code", equalTo("CONCERN_CONFIRMED"));
        command(id, "answer", "{}").statusCode(200).body("publicationId", nullValue());
        command(id, "answer", "{}").statusCode(409).body("code", equalTo("CONCERN_ANSWERED"));
        String other = opened();
        dismiss(other).statusCode(200).body("state", equalTo("DISMISSED"));
        command(other, "confirm", "{}").statusCode(409).body("code", equalTo("CONCERN_DISMISSED"));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        analyst(tenant)
                .body(new Choice(30, "PT1M", "P1000D"))
                .put("/v1/settings/concerns")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/answerWithin", "/quietAfter"));
        analyst(tenant)
                .body(new Choice(2, null, null))
                .put("/v1/settings/concerns")
                .then()
                .statusCode(400);
        String id = opened();
        analyst(tenant)
                .body(new Confirmation("P31D"))
                .post("/v1/concerns/" + id + "/confirm")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/answerWithin"));
    }

    @Test
    void only_mentions_of_the_monitor_make_a_concern() {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(tenant, post("m", now, "netral", "Mawar penuh"));
        String mention = analyst(tenant).get("/v1/mentions").path("items[0].id");
        open(monitor, mention).statusCode(422).body("code", equalTo("MENTION_ABSENT"));
        open(new UUID(0, 1).toString(), mention)
                .statusCode(422)
                .body("code", equalTo("MONITOR_ABSENT"));
    }

    @Test
    void another_tenants_concern_does_not_exist() {
        String id = opened();
        analyst(newTenant()).get("/v1/concerns/" + id).then().statusCode(404);
        analyst(newTenant())
                .body("{}")
                .post("/v1/concerns/" + id + "/confirm")
                .then()
                .statusCode(404);
    }

    private String opened() {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(tenant, post("w" + UUID.randomUUID(), now, "negatif", "Melati antre vaksin"));
        String mention =
                analyst(tenant).get("/v1/mentions?monitorId=" + monitor).path("items[0].id");
        return open(monitor, mention).statusCode(201).extract().path("id");
    }

    private ValidatableResponse open(String monitor, String mention) {
        return analyst(tenant)
                .body("{\"monitorId\": \"" + monitor + "\", \"mentionIds\": [\"" + mention + "\"]}")
                .post("/v1/concerns")
                .then();
    }

    private ValidatableResponse concern(String id) {
        return analyst(tenant).get("/v1/concerns/" + id).then().statusCode(200);
    }

    private ValidatableResponse dismiss(String id) {
        return analyst(tenant).post("/v1/concerns/" + id + "/dismiss").then();
    }

    private ValidatableResponse command(String id, String verb, String body) {
        return analyst(tenant).body(body).post("/v1/concerns/" + id + "/" + verb).then();
    }
}
