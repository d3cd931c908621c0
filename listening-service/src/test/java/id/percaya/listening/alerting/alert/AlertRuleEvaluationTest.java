package id.percaya.listening.alerting.alert;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.testing.InMemoryEventStore;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRaised;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRecounted;
import id.percaya.listening.alerting.alert.AlertRuleEvaluation.ImportedPeriod;
import id.percaya.listening.alerting.alert.AlertViews.OpenAlert;
import id.percaya.listening.alerting.alert.AlertViews.ResolvedAlert;
import id.percaya.listening.alerting.alert.BurstSearch.Span;
import id.percaya.listening.alerting.alertrule.AlertRuleTerms;
import id.percaya.listening.alerting.alertrule.AlertRuleViews.ActiveRule;
import id.percaya.listening.alerting.alertrule.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AlertRuleEvaluationTest {

    private static final Instant NOW = Instant.parse("2026-03-10T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant NEWEST = NOW.minus(DAY);
    private static final Instant OLDEST = NOW.minus(DAY.multipliedBy(2));
    private static final UUID RULE = new UUID(0, 1);
    private static final UUID MONITOR = new UUID(0, 2);
    private static final UUID IMPORTED = new UUID(0, 3);
    private static final AlertRuleTerms TERMS =
            new AlertRuleTerms("Melati", MONITOR, DAY, 10, 3, 2, 4);
    private static final AlertScope SCOPE = new AlertScope(RULE, MONITOR, "melati-kemang");
    private static final AlertId ALERT = new AlertId(Ids.derived(RULE, IMPORTED.toString()));
    private static final EventMetadata CAUSE =
            new EventMetadata(new Tenant("melati"), "percaya", new UUID(0, 4), IMPORTED, null);

    private final InMemoryEventStore store = new InMemoryEventStore();
    private final StoredMentions mentions = new StoredMentions();
    private final KnownAlerts known = new KnownAlerts();

    @Test
    void a_burst_raises_an_alert_whose_id_follows_from_rule_and_import() {
        mentions.negative = 25;
        assertThat(evaluate(OLDEST, NEWEST)).isEqualTo(new Version(1));
        assertThat(events()).containsExactly(new AlertRaised(SCOPE, evidence(25), NOW));
    }

    @Test
    void without_a_burst_no_alert_is_raised() {
        assertThat(evaluate(OLDEST, NEWEST)).isEqualTo(Version.NONE);
        assertThat(events()).isEmpty();
    }

    @Test
    void windows_end_between_the_oldest_mention_and_one_window_after_the_newest() {
        Instant newest = NOW.minus(DAY.multipliedBy(2));
        evaluate(OLDEST.minus(DAY), newest);
        assertThat(mentions.first().from()).isEqualTo(OLDEST.minus(DAY));
        assertThat(mentions.first().until()).isEqualTo(newest.plus(DAY));
    }

    @Test
    void no_window_ends_in_the_future() {
        evaluate(OLDEST, NOW.plus(Duration.ofHours(20)));
        assertThat(mentions.first().until()).isEqualTo(NOW);
    }

    @Test
    void windows_that_ended_over_seven_days_before_the_import_are_ignored() {
        Instant weekAgo = NOW.minus(DAY.multipliedBy(7));
        evaluate(weekAgo.minus(DAY), NEWEST);
        assertThat(mentions.first().from()).isEqualTo(weekAgo);
    }

    @Test
    void an_import_of_old_mentions_alone_is_not_searched() {
        mentions.negative = 25;
        Instant old = NOW.minus(DAY.multipliedBy(20));
        assertThat(evaluate(old, old)).isEqualTo(Version.NONE);
        assertThat(mentions.searches).isEmpty();
    }

    @Test
    void the_last_possible_window_end_is_searched() {
        mentions.negative = 25;
        Instant oldest = NOW.minus(DAY.multipliedBy(8));
        assertThat(evaluate(oldest, oldest)).isEqualTo(new Version(1));
        assertThat(mentions.first().from()).isEqualTo(mentions.first().until());
    }

    @Test
    void while_an_alert_is_open_a_burst_that_overlaps_it_updates_it() {
        mentions.negative = 25;
        evaluate(OLDEST, NEWEST);
        mentions.negative = 30;
        Instant start = OLDEST.plus(Duration.ofHours(3));
        known.open = List.of(new OpenAlert(ALERT, start, start.plus(DAY), Instant.EPOCH));
        mentions.searches.clear();
        mentions.newBursts = false;
        assertThat(evaluate(OLDEST, NEWEST)).isEqualTo(new Version(2));
        assertThat(mentions.first().from()).isEqualTo(start.plusNanos(1000));
        assertThat(events())
                .containsExactly(
                        new AlertRaised(SCOPE, evidence(25), NOW),
                        new AlertRecounted(evidence(30), NOW));
    }

    @Test
    void while_an_alert_is_open_a_burst_elsewhere_is_a_new_one() {
        mentions.negative = 25;
        Instant end = OLDEST.minus(DAY);
        AlertId other = new AlertId(new UUID(9, 9));
        known.open = List.of(new OpenAlert(other, end.minus(DAY), end, Instant.EPOCH));
        assertThat(evaluate(OLDEST, NEWEST)).isEqualTo(new Version(1));
        assertThat(mentions.searches.getLast().covered())
                .containsExactly(new Span(end.minus(DAY), end));
        assertThat(events()).containsExactly(new AlertRaised(SCOPE, evidence(25), NOW));
    }

    @Test
    void mentions_that_were_stored_before_the_last_resolve_do_not_count() {
        mentions.negative = 25;
        known.resolved = Optional.of(new ResolvedAlert(Severity.HIGH, NEWEST));
        assertThat(evaluate(OLDEST, NEWEST)).isEqualTo(new Version(1));
        assertThat(mentions.first().storedAfter()).isEqualTo(NEWEST);
        assertThat(mentions.searches).hasSize(1);
    }

    @Test
    void with_them_only_a_higher_severity_is_news() {
        known.resolved = Optional.of(new ResolvedAlert(Severity.WATCH, NEWEST));
        assertThat(evaluate(OLDEST, NEWEST)).isEqualTo(Version.NONE);
        assertThat(mentions.searches).hasSize(2);
        assertThat(mentions.searches.getLast().storedAfter()).isEqualTo(Instant.EPOCH);
        assertThat(mentions.searches.getLast().above()).isEqualTo(Severity.WATCH);
    }

    private Version evaluate(Instant oldest, Instant newest) {
        AlertRuleEvaluation evaluation =
                new AlertRuleEvaluation(mentions, known, new Alerts(store));
        return store.call(
                CAUSE.tenant(),
                () ->
                        evaluation.evaluate(
                                new ActiveRule(RULE, TERMS),
                                new ImportedPeriod(IMPORTED, oldest, newest, NOW),
                                CAUSE));
    }

    private List<AlertEvent> events() {
        return store.call(
                CAUSE.tenant(),
                () ->
                        store.read(CAUSE.tenant(), ALERT.stream(), AlertEvent.TYPES).stream()
                                .map(recorded -> recorded.event())
                                .toList());
    }

    private static AlertEvidence evidence(long negative) {
        return new AlertEvidence(
                Severity.HIGH,
                NOW,
                NOW,
                negative,
                negative,
                9,
                0.5,
                10,
                10,
                1,
                2,
                -1.0,
                List.of(),
                null,
                2);
    }

    /// Answers every search with one burst of so many negative mentions, or with none.
    private static final class StoredMentions extends AlertFactsReader {

        private final List<BurstSearch> searches = new ArrayList<>();
        private long negative;
        private boolean newBursts = true;

        @SuppressWarnings("NullAway") // this reader uses none of them
        private StoredMentions() {
            super(null, null, null);
        }

        private BurstSearch first() {
            return searches.getFirst();
        }

        @Override
        Optional<Burst> worstBurst(BurstSearch search) {
            searches.add(search);
            boolean none = negative == 0 || search.isEmpty();
            return none || (!newBursts && !search.covered().isEmpty())
                    ? Optional.empty()
                    : Optional.of(
                            new Burst(search.until(), negative, 0, Severity.HIGH, Instant.EPOCH));
        }

        @Override
        AlertEvidence evidence(AlertRuleTerms terms, Burst burst) {
            return AlertRuleEvaluationTest.evidence(burst.negative());
        }

        @Override
        String facilityOf(UUID monitor) {
            return "melati-kemang";
        }
    }

    private static final class KnownAlerts extends AlertViews {

        private List<OpenAlert> open = List.of();
        private Optional<ResolvedAlert> resolved = Optional.empty();

        @Override
        public List<OpenAlert> open(UUID ruleId, Instant endsAfter) {
            return open;
        }

        @Override
        public Optional<ResolvedAlert> lastResolved(UUID ruleId) {
            return resolved;
        }
    }
}
