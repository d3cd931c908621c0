package id.percaya.kit.partners;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.eventstore.Position;
import id.percaya.kit.live.ChangeLog;
import id.percaya.kit.live.LogPositions;
import id.percaya.kit.testing.Horizon;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class EventsTest {

    private static final String START = "/v1/events";
    private static final Pattern LINK = Pattern.compile("<(/v1/events\\?[^>]+)>; rel=\"next\"");

    @Inject LogPositions positions;
    @Inject ChangeLog log;

    @Inject
    @DataSource("worker")
    javax.sql.DataSource worker;

    private static RequestSpecification partner(String tenant) {
        return given().auth().oauth2(Tokens.of("partner", tenant)).urlEncodingEnabled(false);
    }

    private static Response get(String tenant, String address) {
        return partner(tenant)
                .get(address)
                .then()
                .statusCode(200)
                .contentType("application/cloudevents-batch+json")
                .extract()
                .response();
    }

    private static String next(Response answer) {
        Matcher link = LINK.matcher(answer.header("Link"));
        assertThat(link.matches()).as(answer.header("Link")).isTrue();
        return link.group(1);
    }

    private static List<String> subjects(Response answer) {
        return answer.jsonPath().getList("subject");
    }

    /// The address behind everything that was recorded.
    private static String end(String tenant) {
        String at = START + "?limit=200";
        while (true) {
            Response answer = get(tenant, at);
            at = next(answer);
            if (subjects(answer).isEmpty()) {
                return at;
            }
        }
    }

    private String makeBed(String tenant) {
        String bed =
                given().auth()
                        .oauth2(Tokens.of("communications", tenant))
                        .contentType("application/json")
                        .body("{\"ward\":\"melati\"}")
                        .post("/v1/beds")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Horizon.awaitPassed(worker);
        return bed;
    }

    private void take(String tenant, String bed) {
        given().auth()
                .oauth2(Tokens.of("communications", tenant))
                .post("/v1/beds/" + bed + "/take")
                .then()
                .statusCode(200);
        Horizon.awaitPassed(worker);
    }

    @Test
    void an_event_has_its_envelope_and_the_listed_fields_only() {
        String bed = makeBed("rs-envelope");
        Map<String, Object> event = get("rs-envelope", START).jsonPath().getMap("[0]");
        assertThat(event)
                .containsEntry("specversion", "1.0")
                .containsEntry("source", "/percaya/bed")
                .containsEntry("type", "id.percaya.bed.made.v1")
                .containsEntry("subject", bed)
                .containsEntry("tenantid", "rs-envelope")
                .containsEntry("sequence", "0000000001")
                .containsEntry("partitionkey", bed)
                .containsEntry("datacontenttype", "application/json")
                .containsEntry(
                        "dataschema",
                        "https://percaya.example.org/schemas/partner/bed.made.v1.json")
                .containsEntry("data", Map.of("ward", "melati"))
                .containsOnlyKeys(
                        "specversion",
                        "id",
                        "source",
                        "type",
                        "subject",
                        "time",
                        "dataschema",
                        "datacontenttype",
                        "tenantid",
                        "sequence",
                        "partitionkey",
                        "data");
    }

    @Test
    void the_schema_of_a_record_has_the_listed_fields_only() {
        given().get("/schemas/partner/bed.made.v1.json")
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .body("properties.nurse", nullValue())
                .body("properties.ward.type", equalTo("string"))
                .body("required", equalTo(List.of("ward")));
        given().get("/schemas/partner/bed.taken.v1.json").then().statusCode(404);
        given().get("/schemas/partner/..%2Fbed.made.v1.json").then().statusCode(404);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        String tenant = "rs-pages";
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            made.add(makeBed(tenant));
            take(tenant, made.getLast());
        }
        List<String> heard = new ArrayList<>();
        String at = START + "?limit=3";
        for (int i = 0; i < 8; i++) {
            Response answer = get(tenant, at);
            assertThat(subjects(answer).size()).isLessThanOrEqualTo(3);
            heard.addAll(subjects(answer));
            at = next(answer);
        }
        assertThat(heard).isEqualTo(made);
        made.add(makeBed(tenant));
        assertThat(subjects(get(tenant, at))).containsExactly(made.getLast());
    }

    @Test
    void an_event_that_is_not_given_to_partners_is_passed_over() {
        String tenant = "rs-taken";
        String bed = makeBed(tenant);
        String at = end(tenant);
        take(tenant, bed);
        Response answer = get(tenant, at);
        assertThat(answer.asString()).isEqualTo("[]");
        assertThat(next(answer)).isNotEqualTo(at);
    }

    @Test
    void another_tenants_events_are_never_given() {
        String tenant = "rs-own";
        makeBed("rs-others");
        String own = makeBed(tenant);
        makeBed("rs-others");
        assertThat(subjects(get(tenant, START))).containsExactly(own);
    }

    @Test
    void a_request_waits_for_the_next_event() throws Exception {
        String tenant = "rs-waiting";
        String at = end(tenant);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Response> waiting =
                    CompletableFuture.supplyAsync(
                            () -> partner(tenant).header("Prefer", "wait=20").get(at), threads);
            Thread.sleep(500);
            assertThat(waiting).isNotDone();
            makeBed("rs-others");
            String bed = makeBed(tenant);
            Response answer = waiting.get();
            assertThat(subjects(answer)).containsExactly(bed);
            assertThat(answer.header("Preference-Applied")).isEqualTo("wait=20");
            assertThat(answer.header("Vary")).contains("Prefer");
        }
    }

    @Test
    void a_request_that_waited_in_vain_is_answered_with_an_empty_batch() {
        String tenant = "rs-in-vain";
        Response answer = partner(tenant).header("Prefer", "wait=1").get(end(tenant));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).isEqualTo("[]");
        assertThat(answer.time()).isGreaterThanOrEqualTo(1000);
        assertThat(next(answer)).startsWith(START);
    }

    @Test
    void a_fifth_request_that_would_wait_is_refused() throws Exception {
        String tenant = "rs-busy";
        String at = end(tenant);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Integer>> waiting = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                waiting.add(
                        CompletableFuture.supplyAsync(
                                () ->
                                        partner(tenant)
                                                .header("Prefer", "wait=30")
                                                .get(at)
                                                .statusCode(),
                                threads));
            }
            var first = CompletableFuture.anyOf(waiting.toArray(CompletableFuture[]::new));
            assertThat(first.join()).isEqualTo(429);
            makeBed(tenant);
            assertThat(waiting.stream().map(CompletableFuture::join).toList())
                    .containsExactlyInAnyOrder(200, 200, 200, 200, 429);
        }
    }

    /// Long before the twenty-five seconds that they would have waited are over.
    @Test
    void requests_whose_client_has_gone_wait_no_longer() throws Exception {
        String tenant = "rs-gone";
        String at = end(tenant);
        String request =
                "GET %s HTTP/1.1\r\nHost: localhost\r\nPrefer: wait=25\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(at, Tokens.of("partner", tenant));
        for (int i = 0; i < 4; i++) {
            try (Socket client = new Socket("localhost", RestAssured.port)) {
                client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                Thread.sleep(100);
            }
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(partner(tenant).header("Prefer", "wait=1").get(at).statusCode())
                                .isEqualTo(200));
    }

    @Test
    void types_are_named_with_or_without_their_prefix() {
        String tenant = "rs-types";
        String bed = makeBed(tenant);
        for (String types : List.of("bed.made.v1", "id.percaya.bed.made.v1,bed.made.v1")) {
            assertThat(subjects(get(tenant, START + "?types=" + types))).containsExactly(bed);
        }
        assertThat(next(get(tenant, START + "?types=bed.made.v1"))).contains("&types=bed.made.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bed.taken.v1", "bed.made.v2", "bed.made.v1,ward.opened.v1", "%27"})
    void a_type_that_partners_do_not_receive_is_refused(String types) {
        partner("rs-types")
                .get(START + "?types=" + types)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("UNKNOWN_EVENT_TYPE"))
                .body("detail", containsString("bed.made.v1"))
                .body("violations[0].pointer", equalTo("types"));
    }

    @Test
    void a_cursor_that_was_forged_or_made_for_another_tenant_is_refused() {
        makeBed("rs-cursor");
        String cursor = end("rs-cursor").replaceAll(".*after=([^&]*).*", "$1");
        refused("rs-others", cursor);
        refused("rs-cursor", "AAAA" + cursor);
        refused("rs-cursor", "!");
        refused("rs-cursor", positions.text("GET /v1/changes", "rs-cursor", log.end()));
    }

    @Test
    void a_cursor_of_the_future_is_refused() {
        Position end = log.end();
        Position future = new Position(end.tx() + 1_000_000, end.sequence());
        refused("rs-future", positions.text("GET /v1/events", "rs-future", future));
    }

    private static void refused(String tenant, String cursor) {
        partner(tenant)
                .get(START + "?after=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("CURSOR_INVALID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201"})
    void a_limit_out_of_range_is_refused(String limit) {
        partner("rs-limit").get(START + "?limit=" + limit).then().statusCode(400);
    }

    @Test
    void only_partners_and_the_tenants_administrators_read_it() {
        for (String role : List.of("tenant-admin", "partner")) {
            given().auth().oauth2(Tokens.of(role, "rs-roles")).get(START).then().statusCode(200);
        }
        for (String role : List.of("communications", "auditor", "operator")) {
            given().auth().oauth2(Tokens.of(role, "rs-roles")).get(START).then().statusCode(403);
        }
        given().get(START).then().statusCode(401);
    }
}
