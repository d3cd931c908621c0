package id.percaya.kit.operations.deadletters;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.bed.Hospital;
import id.percaya.kit.bed.WhenWardOpenedThenMakeBed;
import id.percaya.kit.deadletter.OpenDeadLetters;
import id.percaya.kit.messaging.UnreadableRecord;
import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DeadLettersTest {

    private static final Tenant TENANT = new Tenant("klinik-melati");
    private static final String LETTERS = "/v1/operations/dead-letters";
    private static final String REASON = "{\"reason\":\"incident 42\"}";
    private static final String TYPE = "ward.opened.v1";
    private static final int TRIES = 5;

    @Inject Inbox inbox;
    @Inject Hospital hospital;
    @Inject OpenDeadLetters open;
    @Inject Transactions transactions;
    @Inject MeterRegistry registry;

    @Inject
    @DataSource("worker")
    javax.sql.DataSource worker;

    private final UUID ward = Ids.next();

    @Test
    void a_record_that_fails_for_good_waits_for_an_operator() {
        ConsumerRecord<String, byte[]> record = Records.of(TYPE, ward, 3);
        WhenWardOpenedThenMakeBed.failNext(
                Collections.nCopies(TRIES, new IllegalStateException("as wanted")));
        inbox.take(Records.batch(record));
        shown(letter())
                .statusCode(200)
                .body("topic", equalTo("percaya.ward"))
                .body("partition", equalTo(0))
                .body("offset", equalTo((int) record.offset()))
                .body("tenant", equalTo("klinik-melati"))
                .body("type", equalTo(TYPE))
                .body("source", equalTo("/percaya/ward"))
                .body("streamId", equalTo(ward.toString()))
                .body("sequence", equalTo(3))
                .body("reason", equalTo("failed: IllegalStateException"))
                .body("attempts", equalTo(1))
                .body("status", equalTo("OPEN"))
                .body("deadAt", notNullValue())
                .body("$", not(hasKey("settledAt")))
                .body("$", not(hasKey("data")))
                .body("$", not(hasKey("headers")));
        assertThat(hospital.beds(TENANT, ward)).isZero();
    }

    @Test
    void a_letter_that_is_taken_in_takes_effect_once() {
        ConsumerRecord<String, byte[]> record = Records.of(TYPE, ward, 1);
        dies(record);
        takeIn(letter())
                .statusCode(200)
                .body("status", equalTo("TAKEN_IN"))
                .body("settledAt", notNullValue());
        takeIn(letter()).statusCode(409).body("code", equalTo("ALREADY_SETTLED"));
        inbox.take(Records.batch(record));
        assertThat(hospital.beds(TENANT, ward)).isEqualTo(1);
        assertThat(hospital.correlations(TENANT, ward)).containsExactly(Records.CORRELATION);
    }

    @Test
    void a_letter_is_taken_in_although_a_later_version_was_heard() {
        dies(Records.of(TYPE, ward, 1));
        inbox.take(Records.batch(Records.of(TYPE, ward, 2)));
        takeIn(letter()).body("status", equalTo("TAKEN_IN"));
        assertThat(hospital.beds(TENANT, ward)).isEqualTo(2);
        inbox.take(Records.batch(Records.of(TYPE, ward, 2)));
        assertThat(hospital.beds(TENANT, ward)).isEqualTo(2);
    }

    @Test
    void a_letter_that_fails_again_stays_open() {
        dies(Records.of(TYPE, ward, 1));
        WhenWardOpenedThenMakeBed.failNext(List.of(new IllegalArgumentException("again")));
        takeIn(letter())
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("attempts", equalTo(2))
                .body("reason", equalTo("failed: IllegalArgumentException"));
        assertThat(hospital.beds(TENANT, ward)).isZero();
        takeIn(letter()).body("status", equalTo("TAKEN_IN"));
        assertThat(hospital.beds(TENANT, ward)).isEqualTo(1);
    }

    @Test
    void a_repeated_order_has_one_effect() {
        dies(Records.of(TYPE, ward, 1));
        String letter = letter();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            operator()
                    .header("Idempotency-Key", key)
                    .post(LETTERS + "/" + letter + "/take-in")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("TAKEN_IN"));
        }
        assertThat(hospital.beds(TENANT, ward)).isEqualTo(1);
    }

    @Test
    void a_discarded_letter_never_takes_effect_and_keeps_no_content() throws SQLException {
        dies(Records.of(TYPE, ward, 1));
        String letter = letter();
        assertThat(content(letter)).isNotNull();
        operator()
                .body(REASON)
                .post(LETTERS + "/" + letter + "/discard")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISCARDED"));
        assertThat(content(letter)).isNull();
        takeIn(letter).statusCode(409).body("code", equalTo("ALREADY_SETTLED"));
        assertThat(hospital.beds(TENANT, ward)).isZero();
    }

    @Test
    void orders_are_in_the_audit() {
        dies(Records.of(TYPE, ward, 1));
        String letter = letter();
        WhenWardOpenedThenMakeBed.failNext(List.of(new IllegalStateException("again")));
        takeIn(letter).statusCode(200);
        operator().body(REASON).post(LETTERS + "/" + letter + "/discard").then().statusCode(200);
        String mine = "items.findAll { it.streamId == '" + letter + "' }";
        as("auditor", "percaya")
                .get("/v1/operations/audit")
                .then()
                .body(mine + ".order", contains("dead-letter-discarded", "dead-letter-taken-in"))
                .body(mine + ".subscription", contains("inbox", "inbox"))
                .body(mine + "[0].reason", equalTo("incident 42"));
    }

    @Test
    void a_record_that_is_delivered_again_is_one_letter() {
        ConsumerRecord<String, byte[]> record = Records.of(TYPE, ward, 1);
        dies(record);
        dies(record);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void only_news_of_the_tenant_that_can_be_true_counts_as_missed() {
        String type = "ward.closed-" + ward.toString().substring(0, 8) + ".v1";
        ConsumerRecord<String, byte[]> unreadable = Records.of(TYPE, ward, 1);
        unreadable.headers().remove("ce_correlationid");
        assertThat(isMissed(TENANT, type)).isFalse();
        inbox.take(Records.batch(unreadable));
        assertThat(isMissed(TENANT, TYPE)).isTrue();
        assertThat(isMissed(TENANT, type)).isFalse();
        assertThat(isMissed(new Tenant("rs-sepi"), TYPE)).isFalse();
    }

    @Test
    void a_refused_record_counts_as_nobodys_news_and_stays_refused() {
        ConsumerRecord<String, byte[]> forged =
                Records.of(TYPE, ward, 1, "rs-harapan", "{\"patient\": \"Rani\"}");
        set(forged, "ce_source", "/percaya/elsewhere");
        inbox.take(Records.batch(forged));
        assertThat(isMissed(new Tenant("rs-harapan"), TYPE)).isFalse();
        takeIn(letter()).statusCode(200).body("status", equalTo("OPEN"));
        assertThat(hospital.beds(new Tenant("rs-harapan"), ward)).isZero();
    }

    @Test
    void a_record_whose_headers_are_garbage_is_kept_as_it_is() {
        ConsumerRecord<String, byte[]> garbage = Records.of(TYPE, ward, 1);
        set(garbage, "ce_source", "\0\uFFFF'; --");
        set(garbage, "ce_sequence", "99999999999");
        set(garbage, "ce_time", "x".repeat(10_000));
        garbage.headers().add("empty", null);
        inbox.take(Records.batch(garbage));
        shown(letter())
                .body("type", equalTo(TYPE))
                .body("$", not(hasKey("source")))
                .body("$", not(hasKey("sequence")))
                .body("reason", equalTo("ce_source is not the service of the topic"));
    }

    @Test
    void letters_are_listed_page_by_page_with_the_newest_first() {
        for (int version = 1; version <= 3; version++) {
            dies(Records.of(TYPE, ward, version));
        }
        List<Integer> seen = new ArrayList<>();
        String next = null;
        do {
            RequestSpecification ask =
                    operator().queryParam("limit", 1).queryParam("status", "OPEN");
            var page =
                    (next == null ? ask : ask.queryParam("cursor", next))
                            .get(LETTERS)
                            .then()
                            .statusCode(200)
                            .extract();
            if (ward.toString().equals(page.path("items[0].streamId"))) {
                seen.add(page.path("items[0].sequence"));
            }
            next = page.path("next");
        } while (next != null && seen.size() < 3);
        assertThat(seen).containsExactly(3, 2, 1);
    }

    @Test
    void open_letters_are_measured() {
        dies(Records.of(TYPE, ward, 1));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> {
                    Gauge gauge =
                            registry.find("percaya.inbox.dead.letters").tag("type", TYPE).gauge();
                    assertThat(gauge).isNotNull();
                    assertThat(gauge.value()).isPositive();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "tenant-admin", "privacy-officer", "partner"})
    void nobody_but_an_operator_sees_or_settles_them(String role) {
        dies(Records.of(TYPE, ward, 1));
        String letter = letter();
        for (RequestSpecification other :
                List.of(as(role, "percaya"), as("operator", "klinik-melati"))) {
            other.get(LETTERS).then().statusCode(403);
            other.get(LETTERS + "/" + letter).then().statusCode(403);
            other.post(LETTERS + "/" + letter + "/take-in").then().statusCode(403);
            other.body(REASON).post(LETTERS + "/" + letter + "/discard").then().statusCode(403);
        }
        given().get(LETTERS).then().statusCode(401);
        shown(letter).body("status", equalTo("OPEN"));
    }

    @Test
    void a_letter_that_is_not_there_is_not_found() {
        String nobody = LETTERS + "/" + UUID.randomUUID();
        operator().get(nobody).then().statusCode(404);
        operator().post(nobody + "/take-in").then().statusCode(404);
        operator().body(REASON).post(nobody + "/discard").then().statusCode(404);
        operator().get(LETTERS + "/no-id").then().statusCode(400);
        operator().get(LETTERS + "?status=LOST").then().statusCode(400);
        operator().get(LETTERS + "?cursor=AAAA").then().statusCode(400);
        operator().body("{\"reason\":\"x\"}").post(nobody + "/discard").then().statusCode(400);
    }

    /// An unreadable record is not tried again.
    private void dies(ConsumerRecord<String, byte[]> record) {
        WhenWardOpenedThenMakeBed.failNext(List.of(new UnreadableRecord("as wanted")));
        inbox.take(Records.batch(record));
    }

    private static void set(ConsumerRecord<String, byte[]> record, String name, String value) {
        record.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isMissed(Tenant tenant, String type) {
        return transactions.call(tenant, () -> open.any(Set.of("ward.lost.v1", type)));
    }

    private String letter() {
        return letters().getFirst();
    }

    private List<String> letters() {
        return operator()
                .queryParam("limit", 200)
                .get(LETTERS)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .path("items.findAll { it.streamId == '" + ward + "' }.id");
    }

    private static ValidatableResponse shown(String letter) {
        return operator().get(LETTERS + "/" + letter).then();
    }

    private static ValidatableResponse takeIn(String letter) {
        return operator().post(LETTERS + "/" + letter + "/take-in").then();
    }

    private static RequestSpecification operator() {
        return as("operator", "percaya");
    }

    private static RequestSpecification as(String role, String tenant) {
        return given().auth().oauth2(Tokens.of(role, tenant)).contentType("application/json");
    }

    private byte @Nullable [] content(String letter) throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select data from dead_letter where id = ?")) {
            statement.setObject(1, UUID.fromString(letter));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }
}
