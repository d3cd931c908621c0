package id.percaya.listening.alerting.watching;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.alerting.detection.Series;
import id.percaya.listening.alerting.evaluation.Bins;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.MentionFilter;
import id.percaya.listening.alerting.terms.Metric;
import id.percaya.listening.alerting.terms.RuleTest;
import id.percaya.listening.counting.stored.StoredCounting;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class HistoryReaderTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final List<Instant> published =
            IntStream.range(0, 120)
                    .mapToObj(i -> now.minus(Duration.ofHours(i * 17L)).minusSeconds(i * 37L))
                    .toList();
    private final String tenant = newTenant();

    @Inject HistoryReader histories;
    @Inject StoredCounting counting;
    @Inject Transactions transactions;

    @Inject
    @DataSource("worker")
    javax.sql.DataSource worker;

    @AfterEach
    void forget() throws SQLException {
        counting.forgetMarks();
    }

    @Test
    void counted_bins_say_the_same_as_the_mentions() throws SQLException {
        UUID monitor = withMentions();
        for (Metric metric : List.of(Metric.NEGATIVE_MENTIONS, Metric.MENTIONS)) {
            Series mentions = series(monitor, metric, null);
            counting.count(tenant, monitor, published);
            assertThat(series(monitor, metric, null))
                    .usingRecursiveComparison()
                    .isEqualTo(mentions);
            counting.forgetMarks();
        }
    }

    @Test
    void bins_are_read_up_to_a_day_ago_for_rules_without_a_filter() throws SQLException {
        UUID monitor = withMentions();
        Series mentions = series(monitor, Metric.MENTIONS, null);
        counting.count(tenant, monitor, published);
        doubleBins(monitor);
        int ofToday = 2; // at 0 and 17 hours
        assertThat(total(series(monitor, Metric.MENTIONS, null)))
                .isEqualTo(2 * total(mentions) - ofToday);
        MentionFilter filter = new MentionFilter(List.of("x"), null, null, null);
        assertThat(total(series(monitor, Metric.MENTIONS, filter))).isEqualTo(total(mentions));
        assertThat(total(series(monitor, Metric.RATING, null))).isEqualTo(total(mentions));
    }

    @Test
    void mentions_are_read_while_an_old_one_waits_to_be_counted() throws SQLException {
        UUID monitor = withMentions();
        counting.count(tenant, monitor, published);
        sendMentions(tenant, post("late", published.getLast(), "negative", "klinik melati"));
        assertThat(total(series(monitor, Metric.MENTIONS, null))).isEqualTo(published.size() + 1);
    }

    private UUID withMentions() {
        UUID monitor = UUID.fromString(activeMonitor(tenant, "melati"));
        sendMentions(
                tenant,
                IntStream.range(0, published.size())
                        .mapToObj(i ->
                                post(
                                        "h" + i,
                                        published.get(i),
                                        i % 3 == 0 ? "negative" : "positive",
                                        "klinik melati")));
        return monitor;
    }

    private Series series(UUID monitor, Metric metric, @Nullable MentionFilter filter) {
        AlertRuleTerms terms =
                new AlertRuleTerms(
                        "R",
                        List.of(monitor),
                        metric,
                        filter,
                        RuleTest.factor(Duration.ofHours(4), 3),
                        1,
                        1,
                        null,
                        Duration.ZERO,
                        null,
                        null,
                        List.of());
        Instant at = now.plusSeconds(1);
        return transactions.call(
                new Tenant(tenant),
                () ->
                        histories
                                .of(monitor, terms, at)
                                .series(Bins.of(at.minus(Duration.ofDays(90))), Bins.of(at) + 1));
    }

    private static long total(Series series) {
        return series.total(0, series.bins());
    }

    private void doubleBins(UUID monitor) throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "update monitor_bin set mentions = 2 * mentions where monitor_id = ?")) {
            statement.setObject(1, monitor);
            var _ = statement.executeUpdate();
        }
    }
}
