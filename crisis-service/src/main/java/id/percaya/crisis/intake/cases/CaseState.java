package id.percaya.crisis.intake.cases;

public enum CaseState {
    REPORTED,
    TRIAGED,
    ESCALATED,
    ATTACHED,
    DISMISSED
}
