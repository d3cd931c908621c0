package id.percaya.crisis.intake.cases;

public enum CaseState {
    REPORTED,
    ESCALATED,
    DISMISSED
}
