package id.percaya.crisis.safety.investigation;

public enum InvestigationState {
    CHARTERED,
    RUNNING,
    FINDINGS_SUBMITTED,
    APPROVED
}
