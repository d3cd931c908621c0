package id.percaya.crisis.obligation;

public enum ObligationState {
    RUNNING,
    MET,
    BREACHED,
    MET_LATE
}
