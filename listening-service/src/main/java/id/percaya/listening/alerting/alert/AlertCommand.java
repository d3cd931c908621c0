package id.percaya.listening.alerting.alert;

import java.time.Instant;

public sealed interface AlertCommand {
    record RaiseAlert(AlertScope watched, AlertEvidence evidence, Instant at)
            implements AlertCommand {}

    /// Updates an open alert with new counts of its burst.
    record RecountAlert(AlertEvidence evidence, Instant at) implements AlertCommand {}

    record AcknowledgeAlert(Instant at) implements AlertCommand {}

    record SnoozeAlert(Instant until, Instant at) implements AlertCommand {}

    /// Opens a snoozed alert whose time is over.
    record WakeAlert(Instant at) implements AlertCommand {}

    /// Ends an alert whose windows have been quiet.
    record CloseAlert(Instant quietSince, Instant at) implements AlertCommand {}

    record ResolveAlert(Instant at) implements AlertCommand {}
}
