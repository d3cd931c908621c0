package id.percaya.listening.alertrule;

public enum AlertRuleState {
    DRAFT,
    ACTIVE,
    MUTED,
    ARCHIVED
}
