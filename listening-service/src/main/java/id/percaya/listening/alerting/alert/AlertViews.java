package id.percaya.listening.alerting.alert;

import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the alerts of the current tenant.
@ApplicationScoped
public class AlertViews {

    private static final String LATEST =
            "9999-01-01T00:00:00Z/ffffffff-ffff-ffff-ffff-ffffffffffff";

    private static final String NEWEST_FIRST =
            "(raisedAt < :at or (raisedAt = :at and id < :id)) order by raisedAt desc, id desc";

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
    List<AlertDetails> list(@Nullable AlertState state, @Nullable String after, int limit) {
        String[] last = (after == null ? LATEST : after).split("/", 2);
        Map<String, Object> values = new HashMap<>();
        values.put("at", Instant.parse(last[0]));
        values.put("id", UUID.fromString(last[1]));
        String only = "";
        if (state != null) {
            only = "state = :state and ";
            values.put("state", state);
        }
        return AlertRow.<AlertRow>find(only + NEWEST_FIRST, values).page(0, limit).stream()
                .map(AlertRow::details)
                .toList();
    }
}
