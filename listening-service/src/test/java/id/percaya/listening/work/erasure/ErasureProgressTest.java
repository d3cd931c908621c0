package id.percaya.listening.work.erasure;

import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.TenantSql;
import id.percaya.listening.work.mention.MentionEvent;
import id.percaya.listening.work.mention.RemovalCause;
import id.percaya.listening.work.mention.WorkCommand.RemoveMention;
import id.percaya.listening.work.mention.WorkDecider;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How an ordered erasure goes on beside others, and beside what arrives meanwhile.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ErasureProgressTest {

    private final ErasureRequests erasures = new ErasureRequests();
    private final Instant now = erasures.now;
    private final String tenant = erasures.tenant;

    @Inject TenantSql sql;
    @Inject EventStore store;
    @Inject Transactions transactions;

    @Test
    void an_erasure_that_fails_keeps_no_later_one_waiting() {
        sendMentions(tenant, erasures.byBudi("a"));
        UUID broken = Ids.next();
        Tenant owner = new Tenant(tenant);
        transactions.call(
                owner,
                () ->
                        new CommandHandler<>(new WorkDecider(), MentionEvent.TYPES, store)
                                .handle(
                                        new ErasureId(broken).stream(),
                                        new RemoveMention(RemovalCause.ERASED, now),
                                        CommandContext.of(
                                                new EventMetadata(
                                                        owner, "test", Ids.next(), null, null))));
        sql.write(
                tenant,
                "insert into erasure (id, tenant_id, version, ordered_at, author_key, replacement)"
                        + " values (?, ?, 1, now() - interval '1 hour', 'nobody', 'other')",
                broken,
                tenant);
        erasures.eventuallyCompleted(erasures.ordered(Map.of("source", "x", "handle", "budi")), 1);
        sql.write(tenant, "delete from erasure where id = ?", broken);
    }

    @Test
    void an_erasure_goes_on_while_a_file_is_read_that_came_before_it() {
        sendMentions(tenant, erasures.byBudi("a"));
        sql.write(tenant, "update import_batch set state = 'RECEIVED'");
        String id = erasures.ordered(Map.of("source", "x", "handle", "budi"));
        eventually(() -> erasures.erasure(id).body("mentions", equalTo(1)));
        sendMentions(tenant, erasures.byBudi("late"));
        eventually(() -> erasures.erasure(id).body("mentions", equalTo(2)));
        erasures.erasure(id).body("completedAt", nullValue());
        sql.write(tenant, "update import_batch set state = 'COMPLETED'");
        erasures.eventuallyCompleted(id, 2);
    }

    @Test
    void an_erasure_goes_on_while_a_delivery_waits_that_came_before_it() {
        sql.write(
                tenant,
                "insert into source_delivery (id, tenant_id, source_id, digest, received_at, next_at)"
                        + " values (?, ?, ?, 'a', now(), 'infinity')",
                Ids.next(),
                tenant,
                Ids.next());
        sendMentions(tenant, erasures.byBudi("a"));
        String id = erasures.ordered(Map.of("source", "x", "handle", "budi"));
        eventually(() -> erasures.erasure(id).body("mentions", equalTo(1)));
        sendMentions(tenant, erasures.byBudi("late"));
        eventually(() -> erasures.erasure(id).body("mentions", equalTo(2)));
        erasures.erasure(id).body("completedAt", nullValue());
        sql.write(tenant, "update source_delivery set read_at = now()");
        erasures.eventuallyCompleted(id, 2);
    }

    @Test
    void mentions_with_a_history_are_erased_in_small_batches() {
        sendMentions(tenant, IntStream.range(0, 120).mapToObj(i -> erasures.byBudi("m" + i)));
        sql.write(tenant, "update mention set version = 1");
        assertThat(batch()).hasSize(50);
        sql.write(tenant, "update mention set version = 0");
        assertThat(batch()).hasSize(120);
    }

    @Test
    void an_erasure_of_many_answered_mentions_completes() {
        sendMentions(tenant, IntStream.range(0, 60).mapToObj(i -> erasures.byBudi("m" + i)));
        List<String> ids = analyst(tenant).get("/v1/mentions?limit=100").path("items.id");
        ids.forEach(id ->
                as("communications", tenant)
                        .post("/v1/mentions/" + id + "/escalate")
                        .then()
                        .statusCode(200));
        erasures.eventuallyCompleted(erasures.ordered(Map.of("source", "x", "handle", "budi")), 60);
    }

    private String[] batch() {
        String batch = MentionEraser.batchOf("select id, version from mention");
        return sql.read(tenant, "select string_agg(id::text, ',') from (" + batch + ") b")
                .split(",");
    }
}
