package id.percaya.listening.counting.change;

import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.MentionLine;
import id.percaya.listening.counting.bin.Counted;
import id.percaya.listening.counting.bin.MentionCount;
import id.percaya.listening.counting.bin.Sequence;
import id.percaya.listening.counting.change.ChangePage.Change;
import id.percaya.listening.intake.mention.Sentiment;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ChangeReaderTest {

    private static final Instant PUBLISHED = Instant.parse("2026-11-15T03:04:05Z");

    private final String tenant = newTenant();

    @Inject ChangeReader changes;

    @Inject
    @DataSource("worker")
    javax.sql.DataSource worker;

    @Test
    void a_mention_counts_for_each_monitor_that_picks_it() throws SQLException {
        String one = activeMonitor(tenant, "melati");
        String other = activeMonitor(tenant, "klinik");
        sendMentions(tenant, post("1", "positive"), post("2", "negative"));
        assertThat(counted(Sequence.NONE))
                .hasSize(4)
                .allSatisfy(change -> {
                    assertThat(count(change).publishedAt()).isEqualTo(PUBLISHED);
                    assertThat(of(change).author()).isNotNull();
                    assertThat(of(change).reach()).isEqualTo(150);
                })
                .extracting(change -> change.monitor().monitor())
                .containsOnly(UUID.fromString(one), UUID.fromString(other));
    }

    @Test
    void a_monitor_that_is_activated_later_counts_what_is_stored() throws SQLException {
        sendMentions(tenant, post("1", "positive"));
        assertThat(counted(Sequence.NONE)).isEmpty();
        var _ = activeMonitor(tenant, "melati");
        assertThat(counted(Sequence.NONE)).hasSize(1);
    }

    @Test
    void a_changed_mention_counts_anew_and_a_repeated_one_does_not() throws SQLException {
        var _ = activeMonitor(tenant, "melati");
        sendMentions(tenant, post("1", "positive"));
        Sequence first = end();
        sendMentions(tenant, post("1", "positive"), post("2", "neutral"));
        assertThat(counted(first)).hasSize(1);
        Sequence second = end();
        sendMentions(tenant, post("1", "negative"));
        assertThat(counted(second))
                .singleElement()
                .satisfies(
                        change -> assertThat(of(change).sentiment()).isEqualTo(Sentiment.NEGATIVE));
    }

    @Test
    void a_deleted_mention_no_longer_counts_in_its_bin() throws SQLException {
        var _ = activeMonitor(tenant, "melati");
        sendMentions(tenant, post("1", "positive"));
        Sequence before = end();
        analyst(tenant)
                .contentType("application/octet-stream")
                .header("Prefer", "wait=30")
                .body(
                        "{\"documents\":[{\"id\":\"1\",\"originPlatform\":\"twitter\",\"delete\":true}]}"
                                .getBytes(UTF_8))
                .post("/v1/imports?format=MELTWATER_JSON")
                .then()
                .statusCode(201);
        assertThat(counted(before))
                .singleElement()
                .satisfies(change -> {
                    assertThat(count(change).counted()).isNull();
                    assertThat(count(change).publishedAt()).isEqualTo(PUBLISHED);
                });
    }

    @Test
    void a_near_copy_counts_for_the_story_of_the_first() {
        var _ = activeMonitor(tenant, "melati");
        String text = "antrean di klinik melati hari ini panjang sekali sampai sore hari";
        sendMentions(
                tenant,
                MentionLine.post("1", PUBLISHED, "negative", text),
                MentionLine.post("2", PUBLISHED, "negative", text + " ya"),
                MentionLine.post("3", PUBLISHED, "negative", "klinik melati ramah dan bersih"));
        eventually(() -> {
            Map<UUID, Long> stories = new HashMap<>();
            for (Change change : counted(Sequence.NONE)) {
                stories.put(count(change).mention(), of(change).story());
            }
            assertThat(stories).hasSize(3);
            assertThat(new HashSet<>(stories.values())).hasSize(2);
        });
    }

    @Test
    void pages_follow_each_other_without_a_gap() throws SQLException {
        var _ = activeMonitor(tenant, "melati");
        sendMentions(
                tenant,
                IntStream.rangeClosed(1, 25).mapToObj(i -> post(String.valueOf(i), "neutral")));
        Sequence from = Sequence.NONE;
        long found = 0;
        for (ChangePage page = changes.after(from, 10);
                !page.end().equals(from);
                page = changes.after(from, 10)) {
            found += page.changes().stream().filter(this::isMine).count();
            from = page.end();
        }
        assertThat(found).isEqualTo(25);
    }

    private static MentionLine post(String id, String sentiment) {
        return MentionLine.post(id, PUBLISHED, sentiment, "klinik melati " + id);
    }

    private List<Change> counted(Sequence from) throws SQLException {
        awaitEarlierTransactions();
        return changes.after(from, 100_000).changes().stream().filter(this::isMine).toList();
    }

    /// A change is read once no transaction that began before it may still write.
    private void awaitEarlierTransactions() {
        String now =
                Jdbc.list(
                                worker,
                                row -> row.getString(1),
                                "select pg_snapshot_xmax(pg_current_snapshot())::text")
                        .getFirst();
        eventually(() ->
                assertThat(
                                Jdbc.list(
                                        worker,
                                        row -> row.getBoolean(1),
                                        "select pg_snapshot_xmin(pg_current_snapshot()) >= ?::xid8",
                                        now))
                        .containsExactly(true));
    }

    private boolean isMine(Change change) {
        return change.monitor().tenant().id().equals(tenant);
    }

    private static MentionCount count(Change change) {
        return (MentionCount) change.record();
    }

    private Sequence end() throws SQLException {
        awaitEarlierTransactions();
        return changes.after(Sequence.NONE, 100_000).end();
    }

    private static Counted of(Change change) {
        return Objects.requireNonNull(count(change).counted());
    }
}
