package id.percaya.crisis.recovery;

/// The states of a recovery gate, which never closes again.
public sealed interface RecoveryGate {

    record Shut() implements RecoveryGate {}

    record Opened() implements RecoveryGate {}
}
