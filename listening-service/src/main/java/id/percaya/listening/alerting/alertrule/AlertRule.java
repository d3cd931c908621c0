package id.percaya.listening.alerting.alertrule;

import id.percaya.listening.alerting.terms.AlertRuleTerms;

public sealed interface AlertRule {
    record Absent() implements AlertRule {}

    record Draft(AlertRuleTerms terms) implements AlertRule {}

    record Active(AlertRuleTerms terms) implements AlertRule {}

    record Muted(AlertRuleTerms terms) implements AlertRule {}

    record Archived() implements AlertRule {}
}
