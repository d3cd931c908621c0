package id.percaya.listening.work.mention;

import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.work.mention.WorkRequests.TRIAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class WorkResourceTest {

    private final WorkRequests work = new WorkRequests();

    @Test
    void a_mention_is_triaged_assigned_answered_and_resolved() {
        String sari = work.person("communications");
        String id = work.stored("a");
        work.single(id)
                .body("work.state", equalTo("NEW"))
                .body("work.waitingSince", notNullValue());

        work.command(id, "triage", TRIAGE)
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("work.state", equalTo("TRIAGED"))
                .body("work.priority", equalTo("HIGH"));
        work.command(id, "assign", Map.of("assignee", sari))
                .statusCode(200)
                .body("work.state", equalTo("ASSIGNED"))
                .body("work.assignee", equalTo(sari));
        work.command(id, "respond", work.response(work.now))
                .statusCode(200)
                .body("work.state", equalTo("RESPONDED"))
                .body("work.firstResponseAt", equalTo(work.now.toString()))
                .body("work.responseUrl", equalTo("https://x.com/melati/status/1"))
                .body("work.waitingSince", nullValue());
        work.command(id, "resolve", null).statusCode(200).body("work.state", equalTo("RESOLVED"));
        work.command(id, "triage", TRIAGE).statusCode(409).body("code", equalTo("MENTION_CLOSED"));
        work.command(id, "reopen", null).statusCode(200).body("work.state", equalTo("RESPONDED"));

        String history = analyst(work.tenant).get("/v1/mentions/" + id + "/history").asString();
        assertThat(history)
                .contains("mention-triaged", "mention-assigned", "mention-reopened")
                .doesNotContain("x.com/melati", "akun_a", "Melati");
    }

    @Test
    void an_earlier_answer_that_is_told_later_is_the_first() {
        String id = work.stored("a");
        work.command(id, "respond", work.response(work.now)).statusCode(200);
        work.command(id, "respond", Map.of("channel", "PHONE", "respondedAt", before(60)))
                .statusCode(200)
                .body("work.firstResponseAt", equalTo(before(60)))
                .body("work.responseUrl", equalTo("https://x.com/melati/status/1"));
        work.command(id, "respond", Map.of("channel", "PHONE", "respondedAt", before(99_999)))
                .statusCode(409)
                .body("code", equalTo("RESPONSE_BEFORE_MENTION"));
        work.command(id, "respond", work.response(Instant.now().plusSeconds(60)))
                .statusCode(409)
                .body("code", equalTo("RESPONSE_IN_FUTURE"));
        work.command(id, "respond", Map.of("channel", "PHONE", "url", "nowhere"))
                .statusCode(422)
                .body("code", equalTo("NO_WEB_ADDRESS"));
        work.command(id, "respond", Map.of("channel", "SHOUTING")).statusCode(400);
    }

    @Test
    void it_is_assigned_to_a_known_person_who_answers() {
        String id = work.stored("a");
        String auditor = work.person("auditor");
        work.command(id, "assign", Map.of("assignee", work.person("communications")))
                .statusCode(409)
                .body("code", equalTo("MENTION_NOT_TRIAGED"));
        work.command(id, "triage", TRIAGE).statusCode(200);
        work.command(id, "assign", Map.of("assignee", UUID.randomUUID().toString()))
                .statusCode(422)
                .body("code", equalTo("PERSON_UNKNOWN"));
        work.command(id, "assign", Map.of("assignee", auditor))
                .statusCode(422)
                .body("code", equalTo("PERSON_UNFIT"));
        work.command(
                        id,
                        "assign",
                        Map.of("assignee", WorkRequests.person("crisis-lead", newTenant())))
                .statusCode(422)
                .body("code", equalTo("PERSON_UNKNOWN"));
        work.command(id, "assign", Map.of("assignee", "Sari")).statusCode(400);
    }

    @Test
    void an_escalated_mention_names_its_monitors_and_may_be_answered() {
        String monitor = activeMonitor(work.tenant, "melati");
        String id = work.stored("a");
        work.command(id, "escalate", null).statusCode(200).body("work.state", equalTo("ESCALATED"));
        work.command(id, "dismiss", Map.of("reason", "SPAM"))
                .statusCode(409)
                .body("code", equalTo("MENTION_ESCALATED"));
        work.command(id, "respond", work.response(work.now))
                .statusCode(200)
                .body("work.state", equalTo("ESCALATED"))
                .body("work.waitingSince", nullValue());
        analyst(work.tenant)
                .get("/v1/mentions/" + id + "/history")
                .then()
                .body("items[0].what.monitors.monitorId", contains(monitor))
                .body("items[0].what.from", equalTo("NEW"));
        work.command(id, "resolve", null).statusCode(200);
    }

    @Test
    void one_that_needs_no_answer_is_dismissed_and_an_answered_one_is_not() {
        String id = work.stored("a");
        work.command(id, "resolve", null)
                .statusCode(409)
                .body("code", equalTo("MENTION_UNANSWERED"));
        work.command(id, "dismiss", Map.of("reason", "SPAM"))
                .statusCode(200)
                .body("work.dismissedAs", equalTo("SPAM"))
                .body("work.waitingSince", nullValue());
        work.command(id, "reopen", null).statusCode(200).body("work.dismissedAs", nullValue());
        work.command(id, "respond", work.response(work.now)).statusCode(200);
        work.command(id, "dismiss", Map.of("reason", "SPAM"))
                .statusCode(409)
                .body("code", equalTo("MENTION_ANSWERED"));
    }

    @Test
    void another_organisations_mention_is_none() {
        String id = work.stored("a");
        as("communications", newTenant())
                .body(TRIAGE)
                .post("/v1/mentions/" + id + "/triage")
                .then()
                .statusCode(404);
        as("auditor", work.tenant)
                .body(TRIAGE)
                .post("/v1/mentions/" + id + "/triage")
                .then()
                .statusCode(403);
    }

    private String before(int seconds) {
        return work.now.minusSeconds(seconds).toString();
    }
}
