package id.percaya.crisis.duty;

public enum ObligationState {
    RUNNING,
    MET,
    BREACHED,
    MET_LATE
}
