package id.percaya.crisis.recovery;

/// What a gate can be; once open it stays so.
public sealed interface RecoveryGate {

    record Shut() implements RecoveryGate {}

    record Opened() implements RecoveryGate {}
}
