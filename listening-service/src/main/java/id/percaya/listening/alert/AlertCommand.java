package id.percaya.listening.alert;

import java.time.Instant;

public sealed interface AlertCommand {
    record RaiseAlert(Watched watched, Evidence evidence, Instant at) implements AlertCommand {}

    /// What the same burst counts now.
    record RecountAlert(Evidence evidence, Instant at) implements AlertCommand {}

    record AcknowledgeAlert(Instant at) implements AlertCommand {}

    record ResolveAlert(Instant at) implements AlertCommand {}
}
