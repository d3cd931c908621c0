package id.percaya.consent.use.placement;

import id.percaya.eventstore.Refused;

/// Why a command on a placement may be refused.
public enum PlacementRefusal implements Refused.Reason {
    NOT_RECORDED,
    /// Nobody has ordered it down, so nothing can have failed.
    NOT_ORDERED,
    ALREADY_TAKEN_DOWN,
    ALREADY_IRRECOVERABLE
}
