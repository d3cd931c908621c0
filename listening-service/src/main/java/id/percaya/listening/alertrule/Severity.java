package id.percaya.listening.alertrule;

/// From the least to the most severe.
public enum Severity {
    WATCH,
    HIGH,
    CRITICAL
}
