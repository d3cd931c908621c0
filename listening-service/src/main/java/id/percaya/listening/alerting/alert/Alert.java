package id.percaya.listening.alerting.alert;

import java.time.Instant;

public sealed interface Alert {
    record Absent() implements Alert {}

    record Open(AlertScope watched, AlertEvidence evidence) implements Alert {}

    record Acknowledged(AlertScope watched, AlertEvidence evidence) implements Alert {}

    /// More severe than before; needs to be acknowledged again.
    record Escalated(AlertScope watched, AlertEvidence evidence) implements Alert {}

    /// Put off until an instant; wakes earlier when it becomes more severe.
    record Snoozed(AlertScope watched, AlertEvidence evidence, Instant until) implements Alert {}

    record Resolved(AlertScope watched, AlertEvidence evidence) implements Alert {}
}
