package id.percaya.listening.matching.monitor;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.Requests.MonitorBody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class MonitorResourceTest {

    private static final Instant PAST = Instant.parse("2026-02-01T01:00:00Z");

    private final String tenant = newTenant();

    @Test
    void the_query_is_returned_normalised() {
        draft("Melati (Operasi OR \"Sedot  Lemak\")")
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("query", equalTo("melati AND (operasi OR \"sedot lemak\")"));
    }

    @Test
    void an_invalid_query_is_rejected_with_the_position() {
        draft("melati AND operasi OR lemak")
                .statusCode(422)
                .body("code", equalTo("MIXED_OPERATORS"))
                .body("detail", containsString("position 20"))
                .body("violations[0].pointer", equalTo("/query"));
        draft("NOT melati").statusCode(422).body("code", equalTo("ONLY_NEGATIVE"));
    }

    @Test
    void a_query_that_is_empty_or_too_long_is_rejected_with_the_position() {
        draft("").statusCode(422).body("code", equalTo("EMPTY"));
        draft("melati ".repeat(600))
                .statusCode(422)
                .body("code", equalTo("TOO_LONG"))
                .body("detail", containsString("position 4001"));
    }

    @Test
    void a_monitor_that_changes_while_files_are_read_picks_by_its_new_query() {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(tenant, post("1", PAST, "netral", "Melati"));
        command(monitor, "pause").statusCode(200);
        sendMentions(tenant, post("2", PAST, "netral", "Melati"));
        mentions(monitor).body("items.externalId", contains("1"));
        analyst(tenant)
                .header("If-Match", "\"3\"")
                .body(MonitorBody.of("mawar"))
                .put("/v1/monitors/" + monitor)
                .then()
                .statusCode(200);
        command(monitor, "activate").statusCode(200);
        sendMentions(
                tenant, post("3", PAST, "netral", "Melati"), post("4", PAST, "netral", "Mawar"));
        eventually(() -> mentions(monitor).body("items.externalId", contains("4")));
    }

    @Test
    void every_field_of_a_query_is_matched_at_ingest() {
        String author =
                activeMonitor(tenant, "author:akun_1 source:x sentiment:NEGATIVE kind:POST");
        String reach = activeMonitor(tenant, "reach:>=150 melati*");
        String near = activeMonitor(tenant, "melati NEAR/1 antre");
        sendMentions(
                tenant,
                post("1", PAST, "negatif", "Melatinya antre"),
                post("2", PAST, "negatif", "Melati tidak lagi antre"));
        mentions(author).body("items.externalId", contains("1"));
        mentions(reach).body("items", hasSize(2));
        mentions(near).body("items.externalId", contains("1"));
    }

    @Test
    void mentions_are_matched_at_ingest_by_active_monitors() {
        String monitor = activeMonitor(tenant, "melati NOT lowongan");
        sendMentions(
                tenant,
                post("1", PAST, "netral", "Antre di Melati"),
                post("2", PAST, "netral", "Lowongan di Melati"),
                post("3", PAST, "netral", "Antre di Mawar"));
        mentions(monitor).body("items", hasSize(1)).body("items[0].externalId", equalTo("1"));
    }

    @Test
    void activating_matches_the_stored_mentions() {
        sendMentions(
                tenant,
                post("1", PAST, "netral", "Antre di Melati"),
                post("2", PAST, "netral", "Mawar"));
        mentions(activeMonitor(tenant, "melati"))
                .body("items", hasSize(1))
                .body("items[0].externalId", equalTo("1"));
    }

    @Test
    void a_monitor_has_another_etag_once_its_query_is_applied() {
        String monitor = draft("melati").extract().path("id");
        String before = command(monitor, "activate").extract().header("ETag");
        String path = "/v1/monitors/" + monitor;
        eventually(() -> analyst(tenant).get(path).then().body("appliedVersion", equalTo(2)));

        analyst(tenant)
                .header("If-None-Match", before)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2."));
    }

    @Test
    void a_revised_query_replaces_earlier_matches() {
        sendMentions(
                tenant,
                post("1", PAST, "netral", "Antre di Melati"),
                post("2", PAST, "netral", "Mawar"));
        String monitor = activeMonitor(tenant, "melati");
        command(monitor, "pause").statusCode(200);
        analyst(tenant)
                .header("If-Match", "\"3\"")
                .body(MonitorBody.of("mawar"))
                .put("/v1/monitors/" + monitor)
                .then()
                .statusCode(200)
                .body("query", equalTo("mawar"));
        command(monitor, "activate").statusCode(200);
        eventually(() ->
                mentions(monitor)
                        .body("items", hasSize(1))
                        .body("items[0].externalId", equalTo("2")));
    }

    @Test
    void an_active_monitor_cannot_be_revised() {
        String monitor = activeMonitor(tenant, "melati");
        analyst(tenant)
                .header("If-Match", "\"2\"")
                .body(MonitorBody.of("mawar"))
                .put("/v1/monitors/" + monitor)
                .then()
                .statusCode(409)
                .body("code", equalTo("MONITOR_ACTIVE"));
        analyst(tenant)
                .body(MonitorBody.of("mawar"))
                .put("/v1/monitors/" + monitor)
                .then()
                .statusCode(428);
    }

    @Test
    void a_draft_cannot_be_paused() {
        String monitor = draft("melati").statusCode(201).extract().path("id");
        command(monitor, "pause").statusCode(409).body("code", equalTo("MONITOR_NOT_ACTIVE"));
    }

    @Test
    void an_archived_monitor_stays_archived() {
        String monitor = activeMonitor(tenant, "melati");
        command(monitor, "archive").statusCode(200).body("state", equalTo("ARCHIVED"));
        command(monitor, "activate").statusCode(409).body("code", equalTo("MONITOR_ARCHIVED"));
        analyst(tenant).get("/v1/monitors?state=ARCHIVED").then().body("items", hasSize(1));
    }

    @Test
    void other_roles_and_tenants_are_kept_out() {
        String monitor = activeMonitor(tenant, "melati");
        as("auditor", tenant).get("/v1/monitors/" + monitor).then().statusCode(200);
        as("auditor", tenant).post("/v1/monitors/" + monitor + "/pause").then().statusCode(403);
        as("partner", tenant).get("/v1/monitors/" + monitor).then().statusCode(403);
        String other = newTenant();
        analyst(other).get("/v1/monitors/" + monitor).then().statusCode(404);
        analyst(other).post("/v1/monitors/" + monitor + "/pause").then().statusCode(404);
    }

    private ValidatableResponse draft(String query) {
        return analyst(tenant).body(MonitorBody.of(query)).post("/v1/monitors").then();
    }

    private ValidatableResponse command(String monitor, String verb) {
        return analyst(tenant).post("/v1/monitors/" + monitor + "/" + verb).then();
    }

    private ValidatableResponse mentions(String monitor) {
        return analyst(tenant).get("/v1/mentions?monitorId=" + monitor).then().statusCode(200);
    }
}
