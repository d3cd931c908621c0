package id.percaya.crisis.safety.action;

/// The states of a corrective action.
public sealed interface CorrectiveAction {

    record Absent() implements CorrectiveAction {}

    record Open(String owner) implements CorrectiveAction {}

    record Implemented(String owner, String implementer) implements CorrectiveAction {}

    record EffectivenessVerified() implements CorrectiveAction {}

    /// May be implemented again.
    record Ineffective(String owner) implements CorrectiveAction {}
}
