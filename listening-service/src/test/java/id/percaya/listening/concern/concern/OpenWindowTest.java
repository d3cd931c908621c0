package id.percaya.listening.concern.concern;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.timing.Deadline;
import id.percaya.listening.MentionLine;
import id.percaya.listening.TenantSql;
import id.percaya.listening.concern.concern.ConcernCommand.OpenConcern;
import id.percaya.listening.concern.concern.ConcernEvidence.ScoredTerm;
import id.percaya.listening.concern.emerging.Terms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Fading where a window is still open, because few people speak.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class OpenWindowTest {

    private final Instant now = Instant.now();
    private final String tenant = newTenant();
    private final Tenant owner = new Tenant(tenant);

    @Inject Transactions transactions;
    @Inject Concerns concerns;
    @Inject ConcernEvidence evidence;
    @Inject WhenConcernIsQuietThenFadeConcern quiet;
    @Inject TenantSql sql;

    @Test
    void a_concern_that_is_told_in_an_open_window_does_not_fade() {
        UUID monitor = UUID.fromString(activeMonitor(tenant, "melati"));
        ConcernId id = opened(monitor);
        due(id);
        concern(id).body("state", equalTo("EMERGING"));
        sendMentions(
                tenant,
                told(
                        1,
                        "Melati, lapangan belakang jadi parkir tumpah sejak pagi, ibu saya jalan jauh"),
                told(2, "Sudah setengah jam berputar, parkir tumpah lagi di RS Melati"),
                told(3, "Kenapa mobil ambulans terhalang parkir tumpah dekat gerbang Melati?"));
        eventually(() -> concern(id).body("mentions", equalTo(3)));
        concern(id).body("sampleMentionIds", hasSize(3));
        eventually(() ->
                assertThat(
                                sql.read(
                                        tenant,
                                        "select (select count(*) from story_queue)"
                                                + " + (select count(*) from term_change)"))
                        .isEqualTo("0"));
        choose("P5D");
        due(id);
        concern(id).body("state", equalTo("EMERGING"));
        choose("P2D");
        due(id);
        concern(id).body("state", equalTo("FADED"));
    }

    @Test
    void a_concern_does_not_fade_while_mentions_wait_to_be_looked_through() {
        UUID nobodyLooksAt = UUID.randomUUID();
        ConcernId id = opened(nobodyLooksAt);
        sql.write(
                tenant,
                "insert into term_change (tenant_id, monitor_id, hour) values (?, ?, now() - interval '1 day')",
                tenant,
                nobodyLooksAt);
        choose("P5D");
        due(id);
        concern(id).body("state", equalTo("EMERGING"));
        sql.write(tenant, "delete from term_change where monitor_id = ?", nobodyLooksAt);
        due(id);
        concern(id).body("state", equalTo("FADED"));
    }

    private ConcernId opened(UUID monitor) {
        ConcernId id = new ConcernId(UUID.randomUUID());
        Instant at = now.minus(Duration.ofDays(6));
        EventMetadata cause = new EventMetadata(owner, "percaya", UUID.randomUUID(), null, null);
        OpenConcern open =
                new OpenConcern(
                        new ConcernScope(monitor, "melati-kemang", at),
                        new ConcernCounts(4, 4, 4),
                        at);
        String term = "parkir tumpah";
        transactions.call(
                owner,
                () -> {
                    concerns.handle(id, open, CommandContext.of(cause));
                    evidence.add(
                            id,
                            owner,
                            monitor,
                            List.of(new ScoredTerm(Terms.key(term), term, 9)),
                            List.of());
                    return id;
                });
        return id;
    }

    private MentionLine told(int daysAgo, String text) {
        return post("p" + daysAgo, now.minus(Duration.ofDays(daysAgo)), "negatif", text);
    }

    private void choose(String quietAfter) {
        analyst(tenant)
                .body("{\"quietAfter\": \"" + quietAfter + "\"}")
                .put("/v1/settings/concerns")
                .then()
                .statusCode(200);
    }

    private void due(ConcernId id) {
        transactions.retrying(
                owner,
                () -> {
                    quiet.due(new Deadline(owner, id.value(), now, UUID.randomUUID(), "opened"));
                    return id;
                });
    }

    private ValidatableResponse concern(ConcernId id) {
        return analyst(tenant).get("/v1/concerns/" + id.value()).then().statusCode(200);
    }
}
