package id.percaya.crisis.action;

public enum CorrectiveActionState {
    OPEN,
    IMPLEMENTED,
    EFFECTIVENESS_VERIFIED,
    INEFFECTIVE
}
