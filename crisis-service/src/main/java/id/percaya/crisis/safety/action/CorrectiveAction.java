package id.percaya.crisis.safety.action;

/// What a corrective action can be.
public sealed interface CorrectiveAction {

    record Absent() implements CorrectiveAction {}

    record Open(String owner) implements CorrectiveAction {}

    record Implemented(String owner, String implementer) implements CorrectiveAction {}

    record EffectivenessVerified() implements CorrectiveAction {}

    /// It may be implemented again, better.
    record Ineffective(String owner) implements CorrectiveAction {}
}
