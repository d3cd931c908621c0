package id.percaya.listening.importing;

public enum ImportState {
    RECEIVED,
    COMPLETED,
    COMPLETED_WITH_ERRORS,
    REJECTED
}
