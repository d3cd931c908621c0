package id.percaya.crisis.safety.action;

import id.percaya.eventstore.Refused;

public enum CorrectiveActionRefusal implements Refused.Reason {
    ACTION_NOT_OPENED,
    ACTION_ALREADY_OPENED,
    DUE_IN_THE_PAST,
    ACTION_NOT_IMPLEMENTED,
    ACTION_ALREADY_VERIFIED,
    VERIFIER_IS_OWNER,
    VERIFIER_IS_IMPLEMENTER,
    MEASURE_NOT_FINISHED
}
