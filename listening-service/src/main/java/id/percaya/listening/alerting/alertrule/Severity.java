package id.percaya.listening.alerting.alertrule;

/// Ordered from least to most severe.
public enum Severity {
    WATCH,
    HIGH,
    CRITICAL
}
