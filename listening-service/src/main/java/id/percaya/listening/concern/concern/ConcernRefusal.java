package id.percaya.listening.concern.concern;

import id.percaya.eventstore.Refused;

public enum ConcernRefusal implements Refused.Reason {
    CONCERN_ABSENT,
    CONCERN_NOT_CONFIRMED,
    CONCERN_CONFIRMED,
    CONCERN_ANSWERED,
    CONCERN_FADED,
    CONCERN_DISMISSED,
    CONCERN_MERGED
}
