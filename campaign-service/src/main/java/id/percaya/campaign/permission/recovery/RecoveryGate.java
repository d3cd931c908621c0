package id.percaya.campaign.permission.recovery;

import java.time.Instant;

/// What is known of a crisis' recovery gate. It opens once.
public sealed interface RecoveryGate {

    record Closed() implements RecoveryGate {}

    record Open(Instant openedAt) implements RecoveryGate {}
}
