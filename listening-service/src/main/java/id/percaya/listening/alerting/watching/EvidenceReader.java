package id.percaya.listening.alerting.watching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.problem.NotFound;
import id.percaya.listening.alerting.alert.AlertEvidence;
import id.percaya.listening.alerting.alert.AlertExplanation;
import id.percaya.listening.alerting.alert.AlertExplanation.Moods;
import id.percaya.listening.alerting.alert.AlertExplanation.NearMiss;
import id.percaya.listening.alerting.alertrule.AlertRuleViews.WatchingRule;
import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.detection.Finding;
import id.percaya.listening.alerting.evaluation.Bins;
import id.percaya.listening.alerting.evaluation.Judged;
import id.percaya.listening.alerting.evaluation.Tally;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.QuietHours;
import id.percaya.listening.figures.FigureViews;
import id.percaya.listening.figures.Figures;
import id.percaya.listening.figures.MentionSelection;
import id.percaya.listening.matching.monitor.MonitorDetails;
import id.percaya.listening.matching.monitor.MonitorViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads the evidence for a burst: what the judgement knows, and the figures of its window.
@ApplicationScoped
class EvidenceReader {

    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private static final String COUNTED =
            """
             from mention_match x join mention m on m.id = x.mention_id
            where x.monitor_id = ? and x.published_at >= ? and x.published_at < ?
              and x.published_at <= ? and m.stored_at > ?
            """;

    /// One statement, so that no source is told whose mention is not counted.
    private static final String MENTIONS =
            "with counted as materialized (select m.id, m.source, m.followers, m.published_at, "
                    + MentionConditions.CRITICAL
                    + " as critical, coalesce((select s.story_id from mention_story s"
                    + " where s.mention_id = m.id), m.id) as story"
                    + COUNTED;

    private static final String TOLD =
            MentionConditions.FILTER
                    + """
                    )
                    select array(select id from counted
                                  order by coalesce(followers, 0) desc, published_at, id limit 10),
                           (select count(*) from counted where critical),
                           (select count(distinct story) from counted),
                           (select coalesce(jsonb_object_agg(source, mentions), '{}')::text
                              from (select source, count(*) as mentions
                                      from counted group by source) s)
                    """;

    private final DataSource requests;
    private final FigureViews views;
    private final MonitorViews monitors;

    EvidenceReader(DataSource requests, FigureViews views, MonitorViews monitors) {
        this.requests = requests;
        this.views = views;
        this.monitors = monitors;
    }

    /// @param anchor the edge at which it was raised first
    /// @param near all windows of the rule that end where the worst one does
    record Burst(int anchor, Judged worst, List<Judged> near) {}

    /// More mentions may have been stored and matched since the burst was found.
    private record Mentions(
            List<UUID> sample, long critical, long stories, Map<String, Long> sources) {}

    String facilityOf(UUID monitor) {
        return monitors.find(monitor).map(MonitorDetails::facility).orElseThrow(NotFound::new);
    }

    AlertEvidence of(WatchingRule rule, UUID monitor, Burst burst, Instant at) {
        Judged worst = burst.worst();
        Instant start = Bins.start(worst.start());
        Instant end = Bins.start(worst.edge());
        Finding finding = worst.finding();
        Tally tally = worst.tally();
        AlertRuleTerms terms = rule.terms();
        Mentions mentions = mentions(terms, monitor, worst, at);
        Figures figures =
                views.of(
                        new MentionSelection(
                                monitor,
                                start,
                                earlier(
                                        end,
                                        at))); // later, so that all mentions are at least these
        return new AlertEvidence(
                worst.severity(),
                start,
                end,
                tally.total(),
                negative(terms, tally),
                tally.authors(),
                finding.expected().orElse(0),
                terms.minimum(),
                finding.threshold().orElse(terms.minimum()),
                figures.reachSocial(),
                figures.reachNonSocial(),
                figures.netSentiment(),
                mentions.sample(),
                worst.storedAfter().equals(Instant.EPOCH) ? null : worst.storedAfter(),
                figures.formulaVersion(),
                new AlertExplanation(
                        rule.version(),
                        terms.metric(),
                        terms.test().kind(),
                        worst.window(),
                        Bins.start(burst.anchor()),
                        tally.counted(),
                        finding.observed(),
                        value(finding.expected()),
                        value(finding.dispersion()),
                        value(finding.pValue()),
                        finding.cold(),
                        tally.counted() == 0 ? 0 : (double) tally.loudest() / tally.counted(),
                        mentions.stories(),
                        new Moods(
                                tally.positive(),
                                tally.neutral(),
                                tally.negative(),
                                tally.unknown()),
                        mentions.sources(),
                        mentions.critical(),
                        near(burst),
                        terms.route(),
                        notifyAt(terms, worst.severity(), mentions.critical(), at)));
    }

    static @Nullable Instant notifyAt(
            AlertRuleTerms terms, Severity severity, long critical, Instant at) {
        QuietHours quiet = terms.quietHours();
        if (quiet == null || severity == Severity.CRITICAL || critical > 0) {
            return null;
        }
        Instant end = quiet.end(at);
        return end.isAfter(at) ? end : null;
    }

    private static long negative(AlertRuleTerms terms, Tally tally) {
        return switch (terms.metric()) {
            case NEGATIVE_MENTIONS, NEGATIVE_SHARE -> tally.counted();
            case MENTIONS, NET_SENTIMENT, REACH, AUTHORS, RATING, SINGLE_ITEM, CRITICAL_WORDS ->
                    tally.negative();
        };
    }

    private static List<NearMiss> near(Burst burst) {
        return burst.near().stream()
                .filter(judged -> !judged.window().equals(burst.worst().window()))
                .map(judged ->
                        new NearMiss(
                                judged.window(),
                                judged.tally().counted(),
                                value(judged.finding().expected()),
                                value(judged.finding().pValue()),
                                judged.finding().shortfalls()))
                .toList();
    }

    private static @Nullable Double value(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private Mentions mentions(AlertRuleTerms terms, UUID monitor, Judged worst, Instant at) {
        String sql = MENTIONS + " and " + MentionConditions.counted(terms.metric()) + TOLD;
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, monitor);
            statement.setObject(2, Bins.start(worst.start()).atOffset(ZoneOffset.UTC));
            statement.setObject(3, Bins.start(worst.edge()).atOffset(ZoneOffset.UTC));
            statement.setObject(4, at.atOffset(ZoneOffset.UTC));
            statement.setObject(5, worst.storedAfter().atOffset(ZoneOffset.UTC));
            MentionConditions.bind(terms.filter(), 6, statement, connection);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                UUID[] sample = (UUID[]) row.getArray(1).getArray();
                return new Mentions(
                        List.of(sample), row.getLong(2), row.getLong(3), sources(row.getString(4)));
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static Map<String, Long> sources(String json) {
        try {
            return new TreeMap<>(TolerantJson.mapper().readValue(json, COUNTS));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Instant earlier(Instant end, Instant at) {
        return at.isBefore(end) ? at.plusNanos(1000) : end;
    }
}
