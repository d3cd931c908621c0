package id.percaya.campaign.permission.recovery;

import java.time.Instant;

/// A crisis' recovery gate, as far as crisis-service has announced it. It opens once and stays
/// open.
public sealed interface RecoveryGate {

    record Closed() implements RecoveryGate {}

    record Open(Instant openedAt) implements RecoveryGate {}
}
