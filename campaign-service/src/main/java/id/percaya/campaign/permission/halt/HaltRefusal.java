package id.percaya.campaign.permission.halt;

import id.percaya.eventstore.Refused;

/// The reasons to refuse a command to a halt.
public enum HaltRefusal implements Refused.Reason {
    NOT_IMPOSED,
    /// A lifted halt stays lifted; impose a new one.
    ALREADY_LIFTED
}
