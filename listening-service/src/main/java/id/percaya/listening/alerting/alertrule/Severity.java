package id.percaya.listening.alerting.alertrule;

/// From the least to the most severe.
public enum Severity {
    WATCH,
    HIGH,
    CRITICAL
}
