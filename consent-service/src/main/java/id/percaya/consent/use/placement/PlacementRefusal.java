package id.percaya.consent.use.placement;

import id.percaya.eventstore.Refused;

/// Reasons to refuse a command on a placement.
public enum PlacementRefusal implements Refused.Reason {
    NOT_RECORDED,
    /// No takedown was ordered, so none can fail or be repeated.
    NOT_ORDERED,
    ALREADY_TAKEN_DOWN,
    ALREADY_IRRECOVERABLE
}
