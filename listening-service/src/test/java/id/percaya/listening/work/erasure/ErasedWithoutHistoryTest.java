package id.percaya.listening.work.erasure;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.TenantSql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Most mentions are erased before anybody worked on them, so their streams are empty.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ErasedWithoutHistoryTest {

    private static final Map<String, Map<String, ?>> COMMANDS =
            Map.of(
                    "respond",
                    Map.of("channel", "PUBLIC_REPLY", "url", "https://x.com/budi/status/9"),
                    "triage",
                    Map.of("priority", "HIGH", "category", "COMPLAINT"),
                    "dismiss",
                    Map.of("reason", "SPAM"),
                    "escalate",
                    Map.of(),
                    "correct-sentiment",
                    Map.of("sentiment", "POSITIVE"));

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final String tenant = newTenant();

    @Inject TenantSql sql;
    @Inject Expiry expiry;

    @Test
    void no_command_touches_a_mention_of_an_erased_author() {
        String id = stored();
        String erasure =
                as("privacy-officer", tenant)
                        .body(Map.of("source", "x", "handle", "budi"))
                        .post("/v1/erasures")
                        .path("id");
        eventually(() ->
                as("privacy-officer", tenant)
                        .get("/v1/erasures/" + erasure)
                        .then()
                        .body("completedAt", notNullValue()));
        assertUntouched(id);
    }

    @Test
    void no_command_touches_an_expired_mention() {
        String id = stored();
        expire();
        assertUntouched(id);
    }

    @Test
    void a_removed_mention_in_another_state_does_not_expire_for_ever() {
        stored();
        expire();
        sql.write(tenant, "update mention set work_state = 'RESPONDED'");
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> expiry.run(new Tenant(tenant)));
    }

    private void assertUntouched(String id) {
        String before = row();
        COMMANDS.forEach((name, body) ->
                as("communications", tenant)
                        .body(body)
                        .post("/v1/mentions/" + id + "/" + name)
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("MENTION_REMOVED")));
        assertThat(row()).isEqualTo(before).doesNotContain("budi");
        analyst(tenant)
                .get("/v1/mentions/" + id)
                .then()
                .statusCode(200)
                .body("work.state", equalTo("REMOVED"))
                .body("version", equalTo(0));
    }

    private String stored() {
        sendMentions(tenant, post("a", now, "negatif", "Melati kejam").by("budi"));
        return analyst(tenant).get("/v1/mentions").path("items[0].id");
    }

    private void expire() {
        sql.write(tenant, "update mention set stored_at = now() - interval '401 days'");
        expiry.run(new Tenant(tenant));
    }

    private String row() {
        return sql.read(tenant, "select to_jsonb(m)::text from mention m");
    }
}
