package id.percaya.listening.alertrule;

public sealed interface AlertRuleCommand {
    record DraftAlertRule(Terms terms) implements AlertRuleCommand {}

    record ActivateAlertRule() implements AlertRuleCommand {}

    record MuteAlertRule() implements AlertRuleCommand {}

    record ArchiveAlertRule() implements AlertRuleCommand {}
}
