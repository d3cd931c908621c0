package id.percaya.listening.alerting.alertrule;

public sealed interface AlertRuleCommand {
    record DraftAlertRule(AlertRuleTerms terms) implements AlertRuleCommand {}

    record ActivateAlertRule() implements AlertRuleCommand {}

    record MuteAlertRule() implements AlertRuleCommand {}

    record ArchiveAlertRule() implements AlertRuleCommand {}
}
