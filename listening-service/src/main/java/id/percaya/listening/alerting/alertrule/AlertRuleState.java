package id.percaya.listening.alerting.alertrule;

public enum AlertRuleState {
    DRAFT,
    ACTIVE,
    MUTED,
    ARCHIVED
}
