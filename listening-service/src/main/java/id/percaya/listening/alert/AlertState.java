package id.percaya.listening.alert;

public enum AlertState {
    OPEN,
    ACKNOWLEDGED,
    ESCALATED,
    RESOLVED
}
