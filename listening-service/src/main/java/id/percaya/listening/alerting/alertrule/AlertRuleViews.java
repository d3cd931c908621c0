package id.percaya.listening.alerting.alertrule;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads the alert rules of the current tenant.
@ApplicationScoped
public class AlertRuleViews {

    /// @param version of the rule, which an alert keeps
    public record WatchingRule(UUID id, int version, AlertRuleTerms terms) {}

    public List<WatchingRule> active() {
        return AlertRuleRow.<AlertRuleRow>find(
                        "state = :state order by id", Map.of("state", AlertRuleState.ACTIVE))
                .stream()
                .map(AlertRuleViews::rule)
                .toList();
    }

    /// The rule as it is now, if it is active.
    public Optional<WatchingRule> active(UUID id) {
        return AlertRuleRow.<AlertRuleRow>findByIdOptional(id)
                .filter(row -> row.state == AlertRuleState.ACTIVE)
                .map(AlertRuleViews::rule);
    }

    /// The rule in whatever state.
    public Optional<WatchingRule> find(UUID id) {
        return AlertRuleRow.<AlertRuleRow>findByIdOptional(id).map(AlertRuleViews::rule);
    }

    private static WatchingRule rule(AlertRuleRow row) {
        return new WatchingRule(row.id, row.version, row.terms);
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
                .holding("monitorIds", filter.monitorId)
                .containing(filter.q, "terms.name")
                .descending("draftedAt", "id");
    }
}
