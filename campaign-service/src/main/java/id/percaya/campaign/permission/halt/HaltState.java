package id.percaya.campaign.permission.halt;

/// The states as they are shown.
public enum HaltState {
    IN_FORCE,
    LIFTED
}
