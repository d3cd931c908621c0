package id.percaya.consent.placement;

/// The states as they are shown; more may be added.
public enum PlacementState {
    LIVE,
    TAKEDOWN_ORDERED,
    TAKEDOWN_FAILED,
    TAKEDOWN_ACKNOWLEDGED,
    IRRECOVERABLE
}
