package id.percaya.crisis.suspension;

public enum SuspensionState {
    PROPOSED,
    IN_FORCE,
    LIFTED,
    PERMANENT
}
