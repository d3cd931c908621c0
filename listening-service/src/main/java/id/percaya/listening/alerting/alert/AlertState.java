package id.percaya.listening.alerting.alert;

public enum AlertState {
    OPEN,
    ACKNOWLEDGED,
    ESCALATED,
    SNOOZED,
    RESOLVED
}
