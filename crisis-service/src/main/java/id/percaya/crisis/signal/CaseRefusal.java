package id.percaya.crisis.signal;

import id.percaya.eventstore.Refused;

public enum CaseRefusal implements Refused.Reason {
    CASE_NOT_REPORTED,
    CASE_ALREADY_REPORTED,
    CASE_ALREADY_ESCALATED,
    CASE_DISMISSED
}
