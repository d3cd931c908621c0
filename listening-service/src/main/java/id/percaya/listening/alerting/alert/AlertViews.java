package id.percaya.listening.alerting.alert;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import id.percaya.listening.alerting.alertrule.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads the alerts of the current tenant.
@ApplicationScoped
public class AlertViews {

    /// An alert that is not resolved.
    ///
    /// @param storedAfter mentions that were stored earlier are not counted in it
    public record OpenAlert(
            AlertId id, Instant windowStart, Instant windowEnd, Instant storedAfter) {}

    public record ResolvedAlert(Severity severity, Instant resolvedAt) {}

    /// The rule's alerts that are not resolved and whose window ends after this, newest first.
    public List<OpenAlert> open(UUID ruleId, Instant endsAfter) {
        return AlertRow.<AlertRow>find(
                        "ruleId = :rule and state <> :resolved and windowEnd > :after"
                                + " order by raisedAt desc, id desc",
                        Map.of(
                                "rule", ruleId,
                                "resolved", AlertState.RESOLVED,
                                "after", endsAfter))
                .stream()
                .map(AlertViews::open)
                .toList();
    }

    /// The rule's alert that was resolved last.
    public Optional<ResolvedAlert> lastResolved(UUID ruleId) {
        return AlertRow.<AlertRow>find(
                        "ruleId = :rule and state = :resolved order by resolvedAt desc, id desc",
                        Map.of("rule", ruleId, "resolved", AlertState.RESOLVED))
                .firstResultOptional()
                .map(row -> new ResolvedAlert(row.evidence.severity(), row.resolvedAt));
    }

    private static OpenAlert open(AlertRow row) {
        Instant storedAfter = row.evidence.storedAfter();
        return new OpenAlert(
                new AlertId(row.id),
                row.windowStart,
                row.windowEnd,
                storedAfter == null ? Instant.EPOCH : storedAfter);
    }

    AlertDetails details(UUID id) {
        return AlertRow.<AlertRow>findByIdOptional(id)
                .map(AlertRow::details)
                .orElseThrow(NotFound::new);
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
