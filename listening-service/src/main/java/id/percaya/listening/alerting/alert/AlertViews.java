package id.percaya.listening.alerting.alert;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import id.percaya.listening.alerting.terms.TestKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the alerts of the current tenant.
@ApplicationScoped
public class AlertViews {

    private final TopTermsReader terms;

    AlertViews(TopTermsReader terms) {
        this.terms = terms;
    }

    /// An alert of a rule, with all that a further evaluation needs.
    ///
    /// @param resolvedAt when it ended
    /// @param quietSince since when it was quiet, if it ended by itself; of a silence, the time of
    ///   the mention that ended it, or of the end if its monitor is not watched
    public record KnownAlert(
            AlertId id,
            AlertState state,
            AlertEvidence evidence,
            Instant raisedAt,
            @Nullable Instant resolvedAt,
            @Nullable Instant quietSince) {

        public boolean isResolvedByPerson() {
            return state == AlertState.RESOLVED && quietSince == null;
        }

        /// Raised by silence: a mention ends it, and no quiet windows.
        public boolean isOfSilence() {
            return evidence.tellsSilence();
        }
    }

    /// The alerts of a rule on a monitor that are not over, or whose window ends after this, in
    /// their order.
    public List<KnownAlert> of(UUID ruleId, UUID monitorId, Instant endsAfter) {
        return AlertRow.<AlertRow>find(
                        "ruleId = :rule and monitorId = :monitor"
                                + " and (windowEnd > :after or state <> :resolved)"
                                + " order by windowEnd, id",
                        Map.of(
                                "rule",
                                ruleId,
                                "monitor",
                                monitorId,
                                "after",
                                endsAfter,
                                "resolved",
                                AlertState.RESOLVED))
                .stream()
                .map(AlertViews::known)
                .toList();
    }

    /// The rule's alert on the monitor that a person resolved last, of all but those of silence.
    public Optional<KnownAlert> lastResolvedBurst(UUID ruleId, UUID monitorId) {
        return AlertRow.<AlertRow>find(
                        "ruleId = :rule and monitorId = :monitor and state = :resolved"
                                + " and quietSince is null and (test is null or test <> :silence)"
                                + " order by resolvedAt desc, id desc",
                        Map.of(
                                "rule",
                                ruleId,
                                "monitor",
                                monitorId,
                                "resolved",
                                AlertState.RESOLVED,
                                "silence",
                                TestKind.SILENCE.name()))
                .firstResultOptional()
                .map(AlertViews::known);
    }

    /// The rule's alert on the monitor of the silence that began last.
    public Optional<KnownAlert> lastOfSilence(UUID ruleId, UUID monitorId) {
        return AlertRow.<AlertRow>find(
                        "ruleId = :rule and monitorId = :monitor and test = :silence"
                                + " order by windowStart desc, raisedAt desc, id desc",
                        Map.of(
                                "rule", ruleId,
                                "monitor", monitorId,
                                "silence", TestKind.SILENCE.name()))
                .firstResultOptional()
                .map(AlertViews::known);
    }

    /// How many of the rule's alerts of this silence of the monitor have ended by themselves.
    public long endedOfSilence(UUID ruleId, UUID monitorId, Instant since) {
        return AlertRow.count(
                "ruleId = :rule and monitorId = :monitor and test = :silence"
                        + " and windowStart = :since and quietSince is not null",
                Map.of(
                        "rule", ruleId,
                        "monitor", monitorId,
                        "silence", TestKind.SILENCE.name(),
                        "since", since));
    }

    /// The rule and the monitor of an alert that is not over.
    public Optional<AlertScope> unresolved(UUID id) {
        return AlertRow.<AlertRow>findByIdOptional(id)
                .filter(row -> row.state != AlertState.RESOLVED)
                .map(row -> new AlertScope(row.ruleId, row.monitorId, row.facility));
    }

    /// Whether silence has raised it.
    public boolean isOfSilence(UUID id) {
        return AlertRow.<AlertRow>findByIdOptional(id)
                .filter(row -> row.evidence.tellsSilence())
                .isPresent();
    }

    private static KnownAlert known(AlertRow row) {
        return new KnownAlert(
                new AlertId(row.id),
                row.state,
                row.evidence,
                row.raisedAt,
                row.resolvedAt,
                row.quietSince);
    }

    AlertDetails details(UUID id) {
        return AlertRow.<AlertRow>findByIdOptional(id)
                .map(AlertRow::details)
                .orElseThrow(NotFound::new);
    }

    AlertDetails detailsWithTerms(UUID id) {
        AlertDetails alert = details(id);
        return alert.with(terms.of(alert));
    }

    /// Newest first.
    RowQuery<?, AlertDetails> list(AlertFilter filter, TimeSpan raised) {
        return RowQuery.of(AlertRow.class, AlertRow::details)
                .in("state", filter.state)
                .in("evidence.severity", filter.severity)
                .equal("facility", filter.facility)
                .equal("monitorId", filter.monitorId)
                .equal("ruleId", filter.ruleId)
                .within("raisedAt", raised)
                .descending("raisedAt", "id");
    }
}
