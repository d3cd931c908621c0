package id.percaya.crisis.duty;

import id.percaya.eventstore.Refused;

public enum ObligationRefusal implements Refused.Reason {
    OBLIGATION_NOT_STARTED,
    MET_BY_ITS_EVENT_ONLY
}
