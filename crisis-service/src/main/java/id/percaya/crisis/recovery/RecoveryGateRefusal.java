package id.percaya.crisis.recovery;

import id.percaya.eventstore.Refused;

public enum RecoveryGateRefusal implements Refused.Reason {
    INVESTIGATION_NOT_APPROVED,
    SUSPENSION_NOT_DECIDED,
    NO_STRONG_ACTION_VERIFIED,
    STATUTORY_CLOCK_RUNNING
}
