package id.percaya.listening.alerting.alertrule;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads the alert rules of the current tenant.
@ApplicationScoped
public class AlertRuleViews {

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

    /// Newest first.
    RowQuery<?, AlertRuleDetails> list(AlertRuleFilter filter) {
        return RowQuery.of(AlertRuleRow.class, AlertRuleRow::details)
                .in("state", filter.state)
                .equal("monitorId", filter.monitorId)
                .containing(filter.q, "terms.name")
                .descending("draftedAt", "id");
    }
}
