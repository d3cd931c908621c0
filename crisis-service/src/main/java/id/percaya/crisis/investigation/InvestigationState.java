package id.percaya.crisis.investigation;

public enum InvestigationState {
    CHARTERED,
    RUNNING,
    FINDINGS_SUBMITTED,
    APPROVED
}
