package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.listening.alerting.alertrule.AlertRuleViews;
import id.percaya.listening.alerting.terms.TestKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Evaluates the active rules of a tenant after stored mentions have changed. Evaluating twice
/// changes nothing.
@ApplicationScoped
public class RuleEvaluation {

    private final Transactions transactions;
    private final AlertRuleViews rules;
    private final TouchedMonitors touched;
    private final MonitorEvaluation evaluation;
    private final SilenceEvaluation silences;

    RuleEvaluation(
            Transactions transactions,
            AlertRuleViews rules,
            TouchedMonitors touched,
            MonitorEvaluation evaluation,
            SilenceEvaluation silences) {
        this.transactions = transactions;
        this.rules = rules;
        this.touched = touched;
        this.evaluation = evaluation;
        this.silences = silences;
    }

    private record Watched(UUID rule, UUID monitor, TestKind kind) {}

    /// Call it outside of a transaction, after the change is committed; a subscription that follows
    /// the change's event is the place. Each rule and monitor is evaluated in a transaction of its
    /// own.
    public void evaluate(ChangedMentions changed) {
        Tenant tenant = changed.cause().tenant();
        List<Watched> watched = transactions.call(tenant, () -> watched(changed));
        for (Watched each : watched) {
            transactions.retrying(tenant, () -> evaluate(each, changed));
        }
    }

    /// A mention ends a silence and raises none.
    private int evaluate(Watched each, ChangedMentions changed) {
        return each.kind() == TestKind.SILENCE
                ? silences.heard(each.rule(), each.monitor(), changed::at, changed.cause())
                : evaluation.evaluate(each.rule(), each.monitor(), changed);
    }

    private List<Watched> watched(ChangedMentions changed) {
        List<Watched> active =
                rules.active().stream()
                        .flatMap(rule ->
                                rule.terms().monitorIds().stream()
                                        .map(monitor ->
                                                new Watched(
                                                        rule.id(),
                                                        monitor,
                                                        rule.terms().test().kind())))
                        .toList();
        Set<UUID> monitors = active.stream().map(Watched::monitor).collect(Collectors.toSet());
        Set<UUID> among =
                changed.monitors().isEmpty()
                        ? touched.among(monitors, changed.oldest(), changed.newest())
                        : changed.monitors();
        return active.stream().filter(each -> among.contains(each.monitor())).toList();
    }
}
