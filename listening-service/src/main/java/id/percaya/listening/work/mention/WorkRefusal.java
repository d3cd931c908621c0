package id.percaya.listening.work.mention;

import id.percaya.eventstore.Refused;

public enum WorkRefusal implements Refused.Reason {
    MENTION_NOT_TRIAGED,
    MENTION_UNANSWERED,
    MENTION_ANSWERED,
    MENTION_ESCALATED,
    MENTION_CLOSED,
    MENTION_REMOVED,
    RESPONSE_BEFORE_MENTION,
    RESPONSE_IN_FUTURE
}
