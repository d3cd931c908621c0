package id.percaya.kit.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Refusals that every command shares, met at an operation of the kit, so that the documents of all
/// services show them.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CommandFaultsTest {

    private static final String PATH = "/v1/webhook-subscriptions";
    private static final String BODY = "{\"url\": \"https://partner.invalid/percaya\"}";
    private static final String TENANT = "rs-faults";
    private static final String ROLE = "partner";

    @Inject
    @DataSource("owner")
    javax.sql.DataSource owner;

    @Test
    void an_idempotency_key_that_is_too_long_is_refused() {
        partner()
                .header("Idempotency-Key", "k".repeat(300))
                .body(BODY)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_INVALID"));
    }

    @Test
    void a_key_is_for_one_request_only() {
        String key = UUID.randomUUID().toString();
        partner().header("Idempotency-Key", key).body(BODY).post(PATH).then().statusCode(201);
        partner()
                .header("Idempotency-Key", key)
                .body(BODY.replace("percaya\"", "elsewhere\""))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        partner()
                .body("{\"url\": \"" + "x".repeat(2_000_000) + "\"}")
                .post(PATH)
                .then()
                .statusCode(413)
                .body("code", equalTo("TOO_LARGE"));
    }

    @Test
    void a_body_that_is_no_json_is_refused() {
        given().auth()
                .oauth2(Tokens.of(ROLE, TENANT))
                .contentType("text/plain")
                .body(BODY)
                .post(PATH)
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @Test
    void a_version_that_is_no_etag_is_refused() {
        partner()
                .header("If-Match", "one")
                .body(BODY)
                .put(PATH + "/" + created())
                .then()
                .statusCode(400)
                .body("code", equalTo("IF_MATCH_INVALID"));
    }

    @Test
    void a_repeat_of_a_request_that_still_runs_is_told_to_wait() throws SQLException {
        String key = UUID.randomUUID().toString();
        String person =
                UUID.nameUUIDFromBytes((ROLE + "@" + TENANT).getBytes(StandardCharsets.UTF_8))
                        .toString();
        String lock = String.join("\n", TENANT, person, "POST " + PATH, key);
        try (Connection running = owner.getConnection();
                PreparedStatement locked =
                        running.prepareStatement(
                                "select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            running.setAutoCommit(false);
            locked.setString(1, lock);
            locked.execute();
            partner()
                    .header("Idempotency-Key", key)
                    .body(BODY)
                    .post(PATH)
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "2")
                    .body("code", equalTo("REQUEST_IN_PROGRESS"));
            running.rollback();
        }
        partner().header("Idempotency-Key", key).body(BODY).post(PATH).then().statusCode(201);
    }

    /// Each try of the command meets an event that another writer has appended meanwhile.
    @Test
    void a_command_that_loses_every_race_may_be_sent_again() throws SQLException {
        String id = created();
        execute(
                """
                create function lose() returns trigger language plpgsql as $$
                begin raise unique_violation using message = 'another was first'; end $$
                """);
        execute(
                """
                create trigger lose before insert on es.event for each row
                  when (new.stream_id = '%s') execute function lose()
                """
                        .formatted(id));
        try {
            partner()
                    .post(PATH + "/" + id + "/pause")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("TOO_MANY_WRITERS"));
        } finally {
            execute("drop trigger lose on es.event");
            execute("drop function lose()");
        }
    }

    private static String created() {
        return partner().body(BODY).post(PATH).then().statusCode(201).extract().path("id");
    }

    private static RequestSpecification partner() {
        return given().auth().oauth2(Tokens.of(ROLE, TENANT)).contentType("application/json");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
