package id.percaya.listening.alerting.alert;

import java.time.Instant;

public sealed interface AlertCommand {
    record RaiseAlert(AlertScope watched, AlertEvidence evidence, Instant at)
            implements AlertCommand {}

    /// Updates an open alert with new counts of its burst.
    record RecountAlert(AlertEvidence evidence, Instant at) implements AlertCommand {}

    record AcknowledgeAlert(Instant at) implements AlertCommand {}

    record ResolveAlert(Instant at) implements AlertCommand {}
}
