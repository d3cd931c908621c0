package id.percaya.crisis.safety.action;

public enum CorrectiveActionState {
    OPEN,
    IMPLEMENTED,
    EFFECTIVENESS_VERIFIED,
    INEFFECTIVE
}
