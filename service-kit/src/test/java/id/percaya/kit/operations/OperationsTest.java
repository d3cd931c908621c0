package id.percaya.kit.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class OperationsTest {

    private static final String SUBSCRIPTIONS = "/v1/operations/subscriptions";
    private static final String PARKED = "/v1/operations/parked";
    private static final String AUDIT = "/v1/operations/audit";
    private static final String REASON = "{\"reason\":\"incident 42\"}";

    @Inject ParkedRows rows;
    @Inject MeterRegistry registry;

    private final String name = "announcer-" + UUID.randomUUID();
    private final UUID stream = UUID.randomUUID();
    private final String parked = PARKED + "/" + name + "/" + stream;

    private static RequestSpecification as(String role, String tenant) {
        return given().auth().oauth2(Tokens.of(role, tenant)).contentType("application/json");
    }

    private static RequestSpecification operator() {
        return as("operator", "percaya");
    }

    @BeforeEach
    void subscription() throws SQLException {
        rows.subscription(name);
    }

    private void park(int... versions) throws SQLException {
        rows.parked(name, stream, versions);
    }

    @Nested
    class Whoever {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "communications",
                    "medical-reviewer",
                    "legal-reviewer",
                    "crisis-lead",
                    "privacy-officer",
                    "analyst",
                    "auditor",
                    "partner",
                    "tenant-admin"
                })
        void is_no_operator_sees_and_changes_nothing(String role) throws SQLException {
            park(3);
            RequestSpecification other = as(role, "percaya");
            other.get(SUBSCRIPTIONS).then().statusCode(403);
            other.get(PARKED).then().statusCode(403);
            other.get(parked).then().statusCode(403);
            other.post(SUBSCRIPTIONS + "/" + name + "/pause").then().statusCode(403);
            other.post(SUBSCRIPTIONS + "/" + name + "/resume").then().statusCode(403);
            other.post(parked + "/retry").then().statusCode(403);
            other.body(REASON).post(parked + "/3/discard").then().statusCode(403);
            assertThat(rows.statuses(stream)).containsExactly("failed");
        }

        @Test
        void is_an_operator_of_a_provider_is_none_of_ours() {
            RequestSpecification theirs = as("operator", "klinik-melati");
            theirs.get(SUBSCRIPTIONS).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
            theirs.post(SUBSCRIPTIONS + "/" + name + "/pause").then().statusCode(403);
            theirs.get(PARKED).then().statusCode(403);
        }

        @Test
        void is_nobody_is_asked_who_they_are() {
            given().get(SUBSCRIPTIONS).then().statusCode(401);
            given().get(AUDIT).then().statusCode(401);
        }
    }

    @Nested
    class A_subscription {

        private final String path = SUBSCRIPTIONS + "/" + name;

        @Test
        void is_shown_with_where_it_stands() throws SQLException {
            park(3, 4);
            String found = "items.find { it.subscription == '" + name + "' }";
            operator()
                    .get(SUBSCRIPTIONS)
                    .then()
                    .statusCode(200)
                    .body(found + ".status", equalTo("RUNNING"))
                    .body(found + ".behind", notNullValue())
                    .body(found + ".parkedStreams", equalTo(1))
                    .body(found + ".parkedEvents", equalTo(2))
                    .body(found + ".exception", nullValue());
        }

        @Test
        void is_paused_and_goes_on_as_ordered() throws SQLException {
            operator()
                    .post(path + "/pause")
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("\"1."))
                    .body("state", equalTo("PAUSED"));
            assertThat(rows.statusOf(name)).isEqualTo("paused");
            operator().post(path + "/pause").then().body("version", equalTo(1));
            operator().post(path + "/resume").then().body("state", equalTo("RUNNING"));
            assertThat(rows.statusOf(name)).isEqualTo("running");
        }

        @Test
        void does_what_was_ordered_last_when_an_older_order_is_repeated() throws SQLException {
            String key = UUID.randomUUID().toString();
            Response first = operator().header("Idempotency-Key", key).post(path + "/pause");
            operator().post(path + "/resume");
            Response again = operator().header("Idempotency-Key", key).post(path + "/pause");
            assertThat(again.asString()).isEqualTo(first.asString());
            assertThat(rows.statusOf(name)).isEqualTo("running");
        }

        @Test
        void is_left_alone_when_the_order_is_out_of_date() throws SQLException {
            operator()
                    .header("If-Match", "\"7\"")
                    .post(path + "/pause")
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("STALE_VERSION"));
            assertThat(rows.statusOf(name)).isEqualTo("running");
        }

        @Test
        void that_never_was_is_not_found() {
            operator().post(SUBSCRIPTIONS + "/nobody/pause").then().statusCode(404);
            operator().post(SUBSCRIPTIONS + "/nobody/resume").then().statusCode(404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Announcer", "a%20b", "-", "a';--"})
        void is_not_called_so(String garbage) {
            operator().post(SUBSCRIPTIONS + "/" + garbage + "/pause").then().statusCode(400);
        }
    }

    @Nested
    class Parked_events {

        @Test
        void are_listed_page_by_page_and_never_say_what_they_say() throws SQLException {
            park(3, 4, 5);
            List<Integer> seen = new ArrayList<>();
            String next = null;
            do {
                RequestSpecification ask = operator().queryParam("subscription", name);
                Response page =
                        (next == null ? ask : ask.queryParam("cursor", next))
                                .queryParam("limit", 2)
                                .get(PARKED);
                assertThat(page.statusCode()).isEqualTo(200);
                seen.addAll(page.jsonPath().getList("items.version", Integer.class));
                next = page.path("next");
            } while (next != null);
            assertThat(seen).containsExactly(3, 4, 5);
        }

        @ParameterizedTest
        @ValueSource(strings = {"limit=0", "limit=x", "cursor=AAAA", "subscription=A%20B"})
        void are_not_listed_like_this(String query) {
            operator().get(PARKED + "?" + query).then().statusCode(400);
        }

        @Test
        void of_a_stream_are_shown_with_what_is_in_the_way() throws SQLException {
            park(3, 4);
            operator()
                    .get(parked)
                    .then()
                    .statusCode(200)
                    .body("events", equalTo(2))
                    .body("first.version", contains(3, 4))
                    .body("first.status", contains("FAILED", "BEHIND"))
                    .body("first[0].exception", equalTo("java.lang.IllegalStateException"))
                    .body("first[0].event", equalTo("bed-taken"))
                    .body("first[0].key", nullValue());
        }

        @Test
        void are_heard_again_when_ordered() throws SQLException {
            park(3, 4);
            operator().post(parked + "/retry").then().statusCode(200);
            assertThat(rows.statuses(stream)).containsOnly("retry");
            operator().post(parked + "/retry").then().statusCode(200).body("version", equalTo(2));
        }

        @Test
        void are_given_up_one_after_the_other() throws SQLException {
            park(3, 4);
            String key = UUID.randomUUID().toString();
            operator()
                    .body(REASON)
                    .post(parked + "/4/discard")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("NOT_IN_THE_WAY"));
            Response first = discard(key);
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(rows.statuses(stream)).hasSize(1);
            assertThat(discard(key).asString()).isEqualTo(first.asString());
            operator().body(REASON).post(parked + "/3/discard").then().statusCode(404);
        }

        @Test
        void of_all_streams_are_heard_again_by_one_order() throws SQLException {
            UUID other = UUID.randomUUID();
            park(3, 4);
            rows.parked(name, other, 7);
            operator().post(PARKED + "/" + name + "/retry").then().statusCode(200);
            assertThat(rows.statuses(stream)).containsOnly("retry");
            assertThat(rows.statuses(other)).containsExactly("retry");
            operator().post(PARKED + "/nobody/retry").then().statusCode(404);
            as("auditor", "percaya").post(PARKED + "/" + name + "/retry").then().statusCode(403);
            operator()
                    .get(AUDIT)
                    .then()
                    .body(
                            "items.findAll { it.subscription == '" + name + "' }.order",
                            contains("parked-streams-retried"));
        }

        private Response discard(String key) {
            return operator()
                    .header("Idempotency-Key", key)
                    .body(REASON)
                    .post(parked + "/3/discard");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{}", "{\"reason\":\"\"}", "{\"reason\":\"x\\u0000yzabc\"}", "["})
        void are_not_given_up_without_a_reason(String body) throws SQLException {
            park(3);
            operator().body(body).post(parked + "/3/discard").then().statusCode(400);
            assertThat(rows.statuses(stream)).containsExactly("failed");
        }

        @Test
        void that_are_not_there_are_not_found() {
            operator().get(parked).then().statusCode(404);
            operator().post(parked + "/retry").then().statusCode(404);
            operator().body(REASON).post(parked + "/3/discard").then().statusCode(404);
            operator().get(PARKED + "/" + name + "/no-uuid").then().statusCode(400);
            operator().body(REASON).post(parked + "/0/discard").then().statusCode(400);
        }
    }

    @Nested
    class The_audit {

        @Test
        void tells_who_ordered_what() throws SQLException {
            park(3);
            operator().post(SUBSCRIPTIONS + "/" + name + "/pause");
            operator().post(parked + "/retry");
            operator().body(REASON).post(parked + "/3/discard");
            String mine = "items.findAll { it.subscription == '" + name + "' }";
            as("auditor", "percaya")
                    .get(AUDIT)
                    .then()
                    .statusCode(200)
                    .body(
                            mine + ".order",
                            contains(
                                    "parked-event-discarded",
                                    "parked-stream-retried",
                                    "subscription-paused"))
                    .body(mine + "[0].reason", equalTo("incident 42"))
                    .body(mine + "[0].streamId", equalTo(stream.toString()))
                    .body(mine + "[0].version", equalTo(3))
                    .body(mine + "[2].by", notNullValue())
                    .body(mine + "[2].at", notNullValue());
        }

        @Test
        void of_the_operators_is_not_a_providers() {
            for (String role : List.of("auditor", "operator")) {
                as(role, "klinik-melati")
                        .get(AUDIT)
                        .then()
                        .statusCode(403)
                        .body("code", equalTo("FORBIDDEN"));
            }
            as("communications", "percaya").get(AUDIT).then().statusCode(403);
        }
    }

    @Test
    void what_is_parked_and_what_holds_the_log_back_are_measured() throws SQLException {
        park(3, 4);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> {
                    assertThat(gauge("percaya.subscription.parked.streams")).isEqualTo(1);
                    assertThat(gauge("percaya.subscription.parked.events")).isEqualTo(2);
                    assertThat(gauge("percaya.subscription.running")).isEqualTo(1);
                });
        assertThat(registry.get("percaya.log.horizon.held.back").gauge().value()).isNotNegative();
        assertThat(registry.get("percaya.log.horizon.age.seconds").gauge().value()).isNotNegative();
    }

    private double gauge(String figure) {
        Gauge found = registry.find(figure).tag("subscription", name).gauge();
        return found == null ? Double.NaN : found.value();
    }
}
