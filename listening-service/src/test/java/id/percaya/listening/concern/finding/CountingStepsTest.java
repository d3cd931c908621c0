package id.percaya.listening.concern.finding;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.view.Sql;
import id.percaya.listening.MentionLine;
import id.percaya.listening.TenantSql;
import id.percaya.listening.TransactionSql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Each test counts in one transaction, which the background work does not see.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CountingStepsTest {

    private static final int MOST = 100;
    private static final String SYLLABLES = "bacadafagahajakalamanaparasatawayazi";
    private static final String WINDOWS =
            "select coalesce(string_agg(starts_at || ' ' || ends_at || ' ' || texts || keys::text || counts::text,"
                    + " ',' order by starts_at), '') from term_window where tenant_id = ?";
    private static final String WAITING =
            "select count(distinct hour)::text from term_change where tenant_id = ?";

    private final Random random = new Random(7);
    private final Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS).minusSeconds(10_800);
    private final String tenant = newTenant();
    private final Tenant owner = new Tenant(tenant);

    @Inject Transactions transactions;
    @Inject DataSource requests;
    @Inject Clock clock;
    @Inject TenantSql sql;

    @Test
    void a_first_turn_larger_than_one_step_goes_on_where_the_last_step_ended() {
        UUID monitor = UUID.fromString(activeMonitor(tenant, "melati"));
        sendMentions(tenant, IntStream.range(0, 6).boxed().flatMap(before -> posts(before, 61)));
        eventuallyCounted(6);
        WindowCounting counting = new WindowCounting(requests, clock, MOST);
        transactions.call(
                owner,
                () -> {
                    new TransactionSql(requests).takeLock(MonitorTurn.name(monitor));
                    String inOneStep = read(WINDOWS);
                    startAgain(monitor);
                    assertThat(counting.count(owner, monitor)).isTrue();
                    assertThat(read("select count(*)::text from term_window where tenant_id = ?"))
                            .isEqualTo("1");
                    assertThat(read(WAITING)).isEqualTo("5");
                    int steps = 1;
                    while (counting.count(owner, monitor)) {
                        steps++;
                    }
                    assertThat(steps).isBetween(5, 6);
                    assertThat(read(WINDOWS)).isEqualTo(inOneStep);
                    assertThat(read(WAITING)).isEqualTo("0");
                    return steps;
                });
    }

    @Test
    void a_changed_hour_is_counted_alone_where_its_windows_stay() {
        UUID monitor = UUID.fromString(activeMonitor(tenant, "melati"));
        sendMentions(tenant, IntStream.range(0, 6).boxed().flatMap(before -> posts(before, 61)));
        eventuallyCounted(6);
        WindowCounting counting = new WindowCounting(requests, clock, MOST);
        transactions.call(
                owner,
                () -> {
                    new TransactionSql(requests).takeLock(MonitorTurn.name(monitor));
                    write("update term_window set texts = 1 where tenant_id = ?", tenant);
                    write(
                            "insert into term_change (tenant_id, monitor_id, hour) values (?, ?, ?), (?, ?, ?)",
                            tenant,
                            monitor,
                            before(4),
                            tenant,
                            monitor,
                            before(1));
                    assertThat(counting.count(owner, monitor)).isTrue();
                    assertThat(counting.count(owner, monitor)).isFalse();
                    assertThat(
                                    read(
                                            "select string_agg(texts::text, ' ' order by starts_at) from term_window"
                                                    + " where tenant_id = ?"))
                            .isEqualTo("1 61 1 1 61 1");
                    return monitor;
                });
    }

    @Test
    void a_crowded_hour_is_counted_by_some_of_its_mentions() {
        UUID monitor = UUID.fromString(activeMonitor(tenant, "melati"));
        sendMentions(tenant, posts(0, 400));
        eventuallyCounted(1);
        WindowCounting counting = new WindowCounting(requests, clock, MOST);
        transactions.call(
                owner,
                () -> {
                    new TransactionSql(requests).takeLock(MonitorTurn.name(monitor));
                    startAgain(monitor);
                    while (counting.count(owner, monitor)) {}
                    String texts = read("select texts::text from term_window where tenant_id = ?");
                    assertThat(Integer.parseInt(texts)).isBetween(60, 150);
                    return texts;
                });
    }

    private Stream<MentionLine> posts(int hoursBefore, int size) {
        return IntStream.range(0, size)
                .mapToObj(n ->
                        post(
                                "u" + hoursBefore + "-" + n,
                                before(hoursBefore).plusSeconds(5L * n),
                                "netral",
                                "Melati " + words()));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < 6; word++) {
            for (int syllable = 0; syllable < 3; syllable++) {
                int at = 2 * random.nextInt(SYLLABLES.length() / 2);
                words.append(SYLLABLES, at, at + 2);
            }
            words.append(' ');
        }
        return words.toString();
    }

    private Instant before(int hours) {
        return hour.minus(Duration.ofHours(hours));
    }

    private void eventuallyCounted(int windows) {
        eventually(() ->
                assertThat(
                                sql.read(
                                        tenant,
                                        "select (select count(*) from term_window where judged) || ' '"
                                                + " || (select count(*) from term_change) || ' '"
                                                + " || (select count(*) from story_queue)"))
                        .isEqualTo(windows + " 0 0"));
    }

    private void startAgain(UUID monitor) {
        write("delete from term_window where tenant_id = ?", tenant);
        write(
                "insert into term_change (tenant_id, monitor_id, hour)"
                        + " select distinct tenant_id, monitor_id, date_trunc('hour', published_at, 'UTC')"
                        + " from mention_match where monitor_id = ?",
                monitor);
    }

    private void write(String statement, Object... values) {
        try (Connection connection = requests.getConnection()) {
            int _ = Sql.write(connection, statement, values);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private String read(String query) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, tenant);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
