package id.percaya.campaign.halt;

/// The states as they are shown.
public enum HaltState {
    IN_FORCE,
    LIFTED
}
