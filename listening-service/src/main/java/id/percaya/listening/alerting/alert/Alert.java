package id.percaya.listening.alerting.alert;

import java.time.Instant;

/// An alert is told to others when it is raised, when it escalates, or at the first recount with
/// which it concerns them. It is told as raised once.
public sealed interface Alert {
    record Absent() implements Alert {}

    /// @param told whether others have heard of it
    record Open(AlertScope watched, AlertEvidence evidence, boolean told) implements Alert {}

    record Acknowledged(AlertScope watched, AlertEvidence evidence, boolean told)
            implements Alert {}

    /// More severe than before; needs to be acknowledged again.
    record Escalated(AlertScope watched, AlertEvidence evidence, boolean told) implements Alert {}

    /// Put off until an instant; wakes earlier when it becomes more severe.
    record Snoozed(AlertScope watched, AlertEvidence evidence, boolean told, Instant until)
            implements Alert {}

    record Resolved(AlertScope watched, AlertEvidence evidence) implements Alert {}
}
