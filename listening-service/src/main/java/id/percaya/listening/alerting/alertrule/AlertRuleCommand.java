package id.percaya.listening.alerting.alertrule;

import id.percaya.listening.alerting.terms.AlertRuleTerms;

public sealed interface AlertRuleCommand {
    record DraftAlertRule(AlertRuleTerms terms) implements AlertRuleCommand {}

    record ReviseAlertRule(AlertRuleTerms terms) implements AlertRuleCommand {}

    record ActivateAlertRule() implements AlertRuleCommand {}

    record MuteAlertRule() implements AlertRuleCommand {}

    record ArchiveAlertRule() implements AlertRuleCommand {}
}
