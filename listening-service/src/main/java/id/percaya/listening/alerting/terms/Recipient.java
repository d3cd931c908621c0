package id.percaya.listening.alerting.terms;

/// The staff to whom an alert is told.
public enum Recipient {
    COMMUNICATIONS,
    CRISIS_LEAD,
    ANALYST
}
