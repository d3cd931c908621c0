package id.percaya.crisis.safety.suspension;

import id.percaya.eventstore.Refused;

public enum SuspensionRefusal implements Refused.Reason {
    SUSPENSION_NOT_PROPOSED,
    SUSPENSION_ALREADY_PROPOSED,
    NOT_IN_FORCE,
    ALREADY_DECIDED,
    CORRECTIVE_ACTION_NOT_VERIFIED,
    DECIDER_IS_PROPOSER,
    CREDENTIAL_NOT_VERIFIED
}
