package id.percaya.listening.intake.importing;

public enum ImportState {
    RECEIVED,
    COMPLETED,
    COMPLETED_WITH_ERRORS,
    REJECTED
}
