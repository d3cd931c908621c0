package id.percaya.crisis.signal;

public enum CaseState {
    REPORTED,
    ESCALATED,
    DISMISSED
}
