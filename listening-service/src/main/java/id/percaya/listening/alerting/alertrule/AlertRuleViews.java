package id.percaya.listening.alerting.alertrule;

import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the alert rules of the current tenant.
@ApplicationScoped
public class AlertRuleViews {

    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    public record ActiveRule(UUID id, AlertRuleTerms terms) {}

    public List<ActiveRule> active() {
        return AlertRuleRow.<AlertRuleRow>find(
                        "state = :state order by id", Map.of("state", AlertRuleState.ACTIVE))
                .stream()
                .map(row -> new ActiveRule(row.id, row.terms))
                .toList();
    }

    AlertRuleDetails details(UUID id) {
        return AlertRuleRow.<AlertRuleRow>findByIdOptional(id)
                .map(AlertRuleRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first, because ids are UUIDv7.
    List<AlertRuleDetails> list(@Nullable String after, int limit) {
        UUID last = after == null ? LAST : UUID.fromString(after);
        return AlertRuleRow.<AlertRuleRow>find(
                        "id < :after order by id desc", Map.of("after", last))
                .page(0, limit)
                .stream()
                .map(AlertRuleRow::details)
                .toList();
    }
}
