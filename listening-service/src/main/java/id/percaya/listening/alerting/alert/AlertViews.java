package id.percaya.listening.alerting.alert;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads the alerts of the current tenant.
@ApplicationScoped
public class AlertViews {

    /// The last alert of a rule.
    public record Latest(AlertId id, boolean resolved, Instant windowStart, Instant windowEnd) {}

    public Optional<Latest> latest(UUID ruleId) {
        return AlertRow.<AlertRow>find(
                        "ruleId = :rule order by raisedAt desc, id desc", Map.of("rule", ruleId))
                .firstResultOptional()
                .map(row ->
                        new Latest(
                                new AlertId(row.id),
                                row.state == AlertState.RESOLVED,
                                row.windowStart,
                                row.windowEnd));
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
