package id.percaya.listening.concern.finding;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.MentionLine;
import id.percaya.listening.TenantSql;
import id.percaya.listening.TransactionSql;
import id.percaya.listening.concern.concern.ConcernCommand.OpenConcern;
import id.percaya.listening.concern.concern.ConcernCounts;
import id.percaya.listening.concern.concern.ConcernEvidence;
import id.percaya.listening.concern.concern.ConcernEvidence.ScoredTerm;
import id.percaya.listening.concern.concern.ConcernId;
import id.percaya.listening.concern.concern.ConcernScope;
import id.percaya.listening.concern.concern.Concerns;
import id.percaya.listening.concern.emerging.Terms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each test works in one transaction, which the background work does not see.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class WaitingStoriesTest {

    private static final String TERM = "parkir tumpah";
    private static final String COUNTS = "select mentions || ' ' || stories from concern";
    private static final String WAIT =
            "insert into story_queue (tenant_id, mention_id) select tenant_id, id from mention";

    private final Instant now = Instant.now();
    private final String tenant = newTenant();
    private final Tenant owner = new Tenant(tenant);
    private final ConcernId concern = new ConcernId(UUID.randomUUID());

    @Inject Transactions transactions;
    @Inject Concerns concerns;
    @Inject ConcernEvidence evidence;
    @Inject OpenWindowJoining joining;
    @Inject WindowJudging judging;
    @Inject DataSource requests;
    @Inject TenantSql sql;

    private UUID monitor = concern.value();

    @BeforeEach
    void a_concern_is_told_in_the_open_window() {
        monitor = UUID.fromString(activeMonitor(tenant, "melati"));
        open();
        sendMentions(
                tenant,
                told(1, "Melati, lapangan belakang jadi parkir tumpah sejak pagi, ibu jalan jauh"),
                told(2, "Sudah setengah jam berputar, parkir tumpah lagi di RS Melati"),
                told(3, "Kenapa mobil ambulans terhalang parkir tumpah dekat gerbang Melati?"));
        eventually(() ->
                assertThat(
                                sql.read(
                                        tenant,
                                        "select (select mentions from concern) || ' '"
                                                + " || (select count(*) from term_change) || ' '"
                                                + " || (select count(*) from story_queue)"))
                        .isEqualTo("3 0 0"));
    }

    @Test
    void mentions_join_when_their_stories_are_known() {
        transactions.call(
                owner,
                () -> {
                    TransactionSql mine = new TransactionSql(requests);
                    mine.takeLock(MonitorTurn.name(monitor));
                    mine.write("delete from concern_mention");
                    mine.write(WAIT);
                    assertThat(joining.join(owner, monitor)).isZero();
                    mine.write("delete from story_queue");
                    assertThat(joining.join(owner, monitor)).isOne();
                    assertThat(mine.read(COUNTS)).isEqualTo("3 3");
                    return monitor;
                });
    }

    @Test
    void mentions_that_turn_out_to_be_one_story_are_counted_anew() {
        transactions.call(
                owner,
                () -> {
                    TransactionSql mine = new TransactionSql(requests);
                    mine.takeLock(MonitorTurn.name(monitor));
                    mine.write("update mention_story set story_id = ?", concern.value());
                    assertThat(joining.join(owner, monitor)).isOne();
                    assertThat(mine.read(COUNTS)).isEqualTo("3 1");
                    return monitor;
                });
    }

    @Test
    void a_window_is_judged_when_the_stories_in_it_are_known() {
        transactions.call(
                owner,
                () -> {
                    TransactionSql mine = new TransactionSql(requests);
                    mine.takeLock(MonitorTurn.name(monitor));
                    mine.write(
                            """
                            insert into term_window
                              (monitor_id, tenant_id, starts_at, ends_at, texts, keys, counts, judged)
                            values (?, ?, ?, ?, 2, '{}', '{}', false)
                            """,
                            monitor,
                            tenant,
                            now.minus(Duration.ofDays(4)),
                            now.minus(Duration.ofHours(36)));
                    mine.write(WAIT);
                    assertThat(judging.judge(owner, monitor)).isFalse();
                    mine.write(
                            "delete from story_queue where mention_id in"
                                    + " (select id from mention where published_at < ?)",
                            now.minus(Duration.ofHours(36)));
                    assertThat(judging.judge(owner, monitor)).isTrue();
                    return monitor;
                });
    }

    private void open() {
        Instant at = now.minus(Duration.ofDays(6));
        OpenConcern open =
                new OpenConcern(
                        new ConcernScope(monitor, "melati-kemang", at),
                        new ConcernCounts(3, 3, 3),
                        at);
        CommandContext context =
                CommandContext.of(
                        new EventMetadata(owner, "percaya", UUID.randomUUID(), null, null));
        ScoredTerm term = new ScoredTerm(Terms.key(TERM), TERM, 9);
        transactions.call(
                owner,
                () -> {
                    concerns.handle(concern, open, context);
                    evidence.add(concern, owner, monitor, List.of(term), List.of());
                    return concern;
                });
    }

    private MentionLine told(int daysAgo, String text) {
        return post("p" + daysAgo, now.minus(Duration.ofDays(daysAgo)), "negatif", text);
    }
}
