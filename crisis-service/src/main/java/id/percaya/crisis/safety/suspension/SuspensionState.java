package id.percaya.crisis.safety.suspension;

public enum SuspensionState {
    PROPOSED,
    IN_FORCE,
    LIFTED,
    PERMANENT
}
