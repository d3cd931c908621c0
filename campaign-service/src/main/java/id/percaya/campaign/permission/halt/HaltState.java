package id.percaya.campaign.permission.halt;

/// The states of a halt, as REST shows them.
public enum HaltState {
    IN_FORCE,
    LIFTED
}
