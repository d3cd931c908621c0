package id.percaya.listening.sources.webhook;

import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class MetaResourceTest {

    static final String SECRET = "0f1e2d3c4b5a69788796";
    private static final String TOKEN = "melati-verifikasi-7fb31c";
    static final String ACCOUNT = "17841474524784050";
    private static final String BODY = sample();

    private final String tenant = newTenant();

    @Inject Deliveries deliveries;
    @Inject Transactions transactions;

    @Inject
    @io.quarkus.agroal.DataSource("worker")
    javax.sql.DataSource worker;

    @Test
    void the_challenge_is_answered_for_the_right_token_only() {
        String source = source();
        verify(source, "subscribe", TOKEN).statusCode(200).body(equalTo("1158201444"));
        verify(source, "subscribe", TOKEN + "x")
                .statusCode(403)
                .body("code", equalTo("VERIFY_TOKEN_WRONG"));
        verify(source, "unsubscribe", TOKEN).statusCode(403);
        verify(UUID.randomUUID().toString(), "subscribe", TOKEN).statusCode(404);
        RestAssured.given()
                .queryParam("hub.mode", "subscribe")
                .queryParam("hub.verify_token", TOKEN)
                .queryParam("hub.challenge", "<script>")
                .get("/v1/webhooks/meta/" + source)
                .then()
                .statusCode(400);
        RestAssured.given().get("/v1/webhooks/meta/" + source).then().statusCode(400);
    }

    @Test
    void a_comment_is_stored_answered_read_and_matched_once() throws SQLException {
        String monitor = activeMonitor(tenant, "melati");
        String source = source();
        deliver(source, BODY, signature(SECRET, BODY))
                .statusCode(200)
                .body("stored", equalTo(true));
        deliver(source, BODY, signature(SECRET, BODY)).statusCode(200);
        eventually(() ->
                analyst(tenant)
                        .get("/v1/mentions?monitorId=" + monitor)
                        .then()
                        .body("items", hasSize(1))
                        .body("items[0].kind", equalTo("COMMENT")));
        eventually(() ->
                analyst(tenant)
                        .get("/v1/sources/" + source)
                        .then()
                        .body("mentions", equalTo(1))
                        .body("lastMentionAt", notNullValue()));
        assertThat(text("select count(*) from source_delivery where source_id = '" + source + "'"))
                .isEqualTo("1");
        assertThat(
                        text(
                                "select count(sealed) from source_delivery where source_id = '"
                                        + source
                                        + "'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256=00", "sha1=x"})
    void a_wrong_signature_is_refused_and_nothing_is_stored(String signature) throws SQLException {
        String source = source();
        deliver(source, BODY, signature).statusCode(403).body("code", equalTo("SIGNATURE_INVALID"));
        RestAssured.given()
                .contentType("application/json")
                .body(BODY)
                .post("/v1/webhooks/meta/" + source)
                .then()
                .statusCode(403);
        String truncated = signature(SECRET, BODY);
        deliver(source, BODY, truncated.substring(0, truncated.length() - 2)).statusCode(403);
        deliver(source, BODY, signature("another secret", BODY)).statusCode(403);
        deliver(source, BODY + " ", signature(SECRET, BODY)).statusCode(403);
        assertThat(text("select count(*) from source_delivery where source_id = '" + source + "'"))
                .isEqualTo("0");
    }

    @Test
    void a_delivery_for_another_source_is_not_believed() {
        String ours = source();
        String other = newTenant();
        String theirs = source(other, "99999", "another-app-secret-1");
        deliver(theirs, BODY, signature(SECRET, BODY)).statusCode(403);
        deliver(theirs, BODY, signature("another-app-secret-1", BODY)).statusCode(200);
        eventually(() ->
                analyst(other)
                        .get("/v1/sources/" + theirs)
                        .then()
                        .body("unread", equalTo(1))
                        .body("mentions", equalTo(0)));
        analyst(other).get("/v1/mentions").then().body("items", hasSize(0));
        analyst(tenant).get("/v1/sources/" + ours).then().body("unread", equalTo(0));
    }

    @Test
    void a_source_that_is_not_active_takes_nothing() {
        String source = source();
        analyst(tenant).post("/v1/sources/" + source + "/pause").then().statusCode(200);
        deliver(source, BODY, signature(SECRET, BODY)).statusCode(404);
        analyst(tenant).post("/v1/sources/" + source + "/resume").then().statusCode(200);
        deliver(source, BODY, signature(SECRET, BODY)).statusCode(200);
        analyst(tenant).post("/v1/sources/" + source + "/remove").then().statusCode(200);
        deliver(source, BODY, signature(SECRET, BODY)).statusCode(404);
        verify(source, "subscribe", TOKEN).statusCode(404);
    }

    @Test
    void a_former_secret_signs_no_more() {
        String source = source();
        setSecret(tenant, source, "ffffffffffffffffffff");
        deliver(source, BODY, signature(SECRET, BODY)).statusCode(403);
        deliver(source, BODY, signature("ffffffffffffffffffff", BODY)).statusCode(200);
    }

    /// As after a crash between the storing and the reading: only the sealed row is there.
    @Test
    void a_stored_delivery_is_read_later_and_is_sealed_until_then() throws SQLException {
        String source = source();
        WebhookSource row =
                new WebhookSource(UUID.fromString(source), new Tenant(tenant), ACCOUNT, true);
        String unread =
                transactions.call(
                        row.tenant(),
                        () -> {
                            deliveries.add(
                                    row, BODY.getBytes(StandardCharsets.UTF_8), Instant.now());
                            return "";
                        });
        assertThat(unread).isEmpty();
        eventually(() -> analyst(tenant).get("/v1/mentions").then().body("items", hasSize(1)));
        assertThat(text("select coalesce(string_agg(d::text, ''), '') from source_delivery d"))
                .doesNotContain("Antre");
    }

    @Test
    void a_claimed_delivery_whose_reader_died_is_read_when_the_claim_lapses() throws SQLException {
        String source = source();
        WebhookSource row =
                new WebhookSource(UUID.fromString(source), new Tenant(tenant), ACCOUNT, true);
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
        transactions.call(
                row.tenant(),
                () -> {
                    deliveries.add(row, body, Instant.now());
                    return deliveries;
                });
        deliveries.claim(row.tenant());
        text(
                "update source_delivery set next_at = '-infinity' where source_id = '"
                        + source
                        + "' returning 1");
        eventually(() -> analyst(tenant).get("/v1/mentions").then().body("items", hasSize(1)));
    }

    @Test
    void a_comment_that_is_deleted_in_the_same_delivery_is_not_kept() {
        String source = source();
        String change =
                """
                {"field":"feed","value":{"item":"comment","verb":"%s","comment_id":"7_1","post_id":"7",
                 "from":{"id":"77"},"message":"Antre sekali","created_time":1772240400}}\
                """
                        .replace("7_1", tenant);
        String body =
                "{\"object\":\"page\",\"entry\":[{\"id\":\"%s\",\"time\":1772240500,\"changes\":[%s,%s]}]}"
                        .formatted(ACCOUNT, change.formatted("add"), change.formatted("remove"));
        deliver(source, body, signature(SECRET, body)).statusCode(200);
        eventually(() ->
                analyst(tenant).get("/v1/sources/" + source).then().body("mentions", equalTo(1)));
        analyst(tenant).get("/v1/mentions").then().body("items", hasSize(0));
    }

    @Test
    void a_delivery_of_a_removed_source_is_dropped() throws SQLException {
        String source = source();
        analyst(tenant).post("/v1/sources/" + source + "/remove").then().statusCode(200);
        add(source, Instant.now());
        eventually(() -> assertThat(unread(source)).isEqualTo("0"));
        analyst(tenant).get("/v1/mentions").then().body("items", hasSize(0));
    }

    @Test
    void a_body_that_could_not_be_read_for_a_week_is_given_up() throws SQLException {
        String source = source();
        add(source, Instant.now().minus(Duration.ofDays(8)));
        deliveries.forget();
        assertThat(unread(source)).isEqualTo("0");
    }

    private void add(String source, Instant at) {
        WebhookSource row =
                new WebhookSource(UUID.fromString(source), new Tenant(tenant), ACCOUNT, true);
        transactions.call(
                row.tenant(),
                () -> {
                    deliveries.add(row, BODY.getBytes(StandardCharsets.UTF_8), at);
                    return deliveries;
                });
    }

    private String unread(String source) throws SQLException {
        return text("select count(sealed) from source_delivery where source_id = '" + source + "'");
    }

    private String source() {
        return source(tenant, ACCOUNT, SECRET);
    }

    static String source(String tenant, String account, String secret) {
        String id =
                analyst(tenant)
                        .body(
                                "{\"name\":\"IG\",\"kind\":\"META_WEBHOOK\",\"account\":\"%s\"}"
                                        .formatted(account))
                        .post("/v1/sources")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        setSecret(tenant, id, secret);
        analyst(tenant).post("/v1/sources/" + id + "/activate").then().statusCode(200);
        return id;
    }

    private static void setSecret(String tenant, String source, String secret) {
        analyst(tenant)
                .body("{\"appSecret\":\"%s\",\"verifyToken\":\"%s\"}".formatted(secret, TOKEN))
                .post("/v1/sources/" + source + "/set-secret")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse deliver(String source, String body, String signature) {
        return RestAssured.given()
                .contentType("application/json")
                .header("X-Hub-Signature-256", signature)
                .body(body)
                .post("/v1/webhooks/meta/" + source)
                .then();
    }

    private static ValidatableResponse verify(String source, String mode, String token) {
        return RestAssured.given()
                .queryParam("hub.mode", mode)
                .queryParam("hub.verify_token", token)
                .queryParam("hub.challenge", "1158201444")
                .get("/v1/webhooks/meta/" + source)
                .then();
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = worker.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    static String signature(String secret, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256="
                    + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sample() {
        try (InputStream in =
                MetaResourceTest.class.getResourceAsStream("/sources/instagram-comment.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
