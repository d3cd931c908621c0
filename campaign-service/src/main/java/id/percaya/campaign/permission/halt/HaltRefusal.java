package id.percaya.campaign.permission.halt;

import id.percaya.eventstore.Refused;

/// Why a command on a halt may be refused.
public enum HaltRefusal implements Refused.Reason {
    NOT_IMPOSED,
    /// A lifted halt is not imposed again: another one is.
    ALREADY_LIFTED
}
