package id.percaya.listening.alerting.alert;

public sealed interface Alert {
    record Absent() implements Alert {}

    record Open(AlertScope watched, AlertEvidence evidence) implements Alert {}

    record Acknowledged(AlertScope watched, AlertEvidence evidence) implements Alert {}

    /// More severe than before; needs to be acknowledged again.
    record Escalated(AlertScope watched, AlertEvidence evidence) implements Alert {}

    record Resolved(AlertScope watched, AlertEvidence evidence) implements Alert {}
}
