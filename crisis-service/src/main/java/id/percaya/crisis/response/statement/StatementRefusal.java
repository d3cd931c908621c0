package id.percaya.crisis.response.statement;

import id.percaya.eventstore.Refused;

public enum StatementRefusal implements Refused.Reason {
    STATEMENT_NOT_DRAFTED,
    STATEMENT_ALREADY_DRAFTED,
    NOT_IN_REVIEW,
    ALREADY_APPROVED,
    NOT_APPROVED,
    ALREADY_PUBLISHED,
    POSTURE_NOT_CHOSEN,
    NEXT_UPDATE_PAST,
    TEXT_CHANGED,
    APPROVER_IS_AUTHOR,
    APPROVER_APPROVED_BEFORE,
    ROLE_NOT_NEEDED
}
