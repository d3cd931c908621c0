package id.percaya.listening.work.mention;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.sendMentions;
import static id.percaya.listening.work.mention.WorkRequests.TRIAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.Listing;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.TenantSql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// The work on mentions beside what else happens to them: other people, other exports, deletions.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class WorkInContextTest {

    private final WorkRequests work = new WorkRequests();

    @Inject EventStore store;
    @Inject Transactions transactions;
    @Inject DataSource requests;
    @Inject MentionProjection projection;
    @Inject TenantSql sql;

    @Test
    void of_two_who_assign_at_once_one_succeeds() throws InterruptedException, ExecutionException {
        List<String> people = List.of(work.person("communications"), work.person("communications"));
        String id = work.stored("a");
        work.command(id, "triage", TRIAGE).statusCode(200);
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers =
                    people.stream()
                            .map(each -> both.submit(() -> assigned(id, "\"1\"", each)))
                            .toList();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        work.single(id).body("version", equalTo(2));
    }

    @Test
    void those_that_wait_are_listed_by_the_time_they_have_waited() {
        String monitor = activeMonitor(work.tenant, "melati");
        List<String> stored = IntStream.range(0, 3).mapToObj(i -> work.stored("w" + i)).toList();
        Instant between = Instant.now();
        String last = work.stored("w3");
        Listing lists = new Listing(() -> analyst(work.tenant));
        work.command(stored.get(1), "triage", TRIAGE).statusCode(200);

        assertThat(lists.of("/v1/mentions?workState=NEW"))
                .containsExactly(stored.get(0), stored.get(2), last);
        assertThat(lists.of("/v1/mentions?workState=TRIAGED")).containsExactly(stored.get(1));
        assertThat(lists.of("/v1/mentions?workState=NEW&storedBefore=" + between))
                .containsExactly(stored.get(0), stored.get(2));
        assertThat(lists.of("/v1/mentions?workState=NEW&monitorId=" + monitor)).hasSize(3);
        assertThat(lists.of("/v1/mentions?assignee=" + UUID.randomUUID())).isEmpty();
        analyst(work.tenant).get("/v1/mentions?workState=LOST").then().statusCode(400);
    }

    @Test
    void work_on_a_mention_that_its_source_deletes_ends() {
        String id = work.stored("a");
        work.command(id, "triage", TRIAGE).statusCode(200);
        String other = work.stored("b");
        analyst(work.tenant)
                .contentType("application/x-ndjson; charset=utf-8")
                .header("Prefer", "wait=30")
                .body(removal("a") + removal("b"))
                .post("/v1/imports?format=NDJSON")
                .then()
                .statusCode(201);

        work.command(id, "respond", work.response(work.now)).statusCode(404);
        assertThat(new Listing(() -> analyst(work.tenant)).of("/v1/mentions?workState=TRIAGED"))
                .isEmpty();
        eventually(() ->
                analyst(work.tenant)
                        .get("/v1/mentions/" + id + "/history")
                        .then()
                        .body("items.event", hasItem("mention-removed"))
                        .body("items[1].by", equalTo("percaya"))
                        .body("items[1].what.cause", equalTo("DELETED")));
        analyst(work.tenant).get("/v1/mentions/" + other + "/history").then().statusCode(404);
    }

    @Test
    void a_new_export_of_an_answered_mention_keeps_its_work() {
        String id = work.stored("a");
        work.command(id, "respond", work.response(work.now)).statusCode(200);
        sendMentions(work.tenant, post("a", work.now.minusSeconds(120), "netral", "Melati diubah"));
        work.single(id).body("work.state", equalTo("RESPONDED")).body("version", equalTo(1));
    }

    @Test
    void events_that_are_projected_twice_change_nothing() {
        String id = work.stored("a");
        work.command(id, "triage", TRIAGE).statusCode(200);
        work.command(id, "respond", work.response(work.now)).statusCode(200);
        work.command(id, "escalate", null).statusCode(200);
        eventually(() -> work.single(id).body("clusterId", notNullValue()));
        String before = work.single(id).extract().asString();
        Tenant owner = new Tenant(work.tenant);
        MentionId mention = new MentionId(UUID.fromString(id));
        List<Recorded<MentionEvent>> events =
                transactions.call(
                        owner, () -> store.read(owner, mention.stream(), MentionEvent.TYPES));
        transactions.call(owner, () -> project(events, projection));
        assertThat(work.single(id).extract().asString()).isEqualTo(before);
    }

    @Test
    void an_answer_that_is_projected_after_the_erasure_changes_nothing() {
        String id = work.stored("a");
        work.command(id, "respond", work.response(work.now)).statusCode(200);
        Tenant owner = new Tenant(work.tenant);
        MentionId mention = new MentionId(UUID.fromString(id));
        List<Recorded<MentionEvent>> events =
                transactions.call(
                        owner, () -> store.read(owner, mention.stream(), MentionEvent.TYPES));
        as("privacy-officer", work.tenant)
                .post("/v1/mentions/" + id + "/erase")
                .then()
                .statusCode(200);
        sql.write(work.tenant, "update mention set version = 0");
        transactions.call(owner, () -> project(events, projection));
        work.single(id).body("work.state", equalTo("REMOVED"));
    }

    private <E> int project(List<Recorded<E>> events, Projection<E> into) {
        try (Connection connection = requests.getConnection()) {
            for (Recorded<E> event : events) {
                into.on(event, connection);
            }
            return events.size();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private int assigned(String id, String version, String assignee) {
        return as("communications", work.tenant)
                .header("If-Match", version)
                .body(Map.of("assignee", assignee))
                .post("/v1/mentions/" + id + "/assign")
                .statusCode();
    }

    private static String removal(String id) {
        return "{\"source\": \"x\", \"externalId\": \"%s\", \"publishedAt\": \"2026-11-01T00:00:00Z\", \"textState\": \"REMOVED\"}\n"
                .formatted(id);
    }
}
