package id.percaya.crisis.intake.cases;

import id.percaya.eventstore.Refused;

public enum CaseRefusal implements Refused.Reason {
    CASE_NOT_REPORTED,
    CASE_ALREADY_REPORTED,
    CASE_ALREADY_ESCALATED,
    CASE_ALREADY_ATTACHED,
    CASE_NOT_DISMISSED,
    CASE_DISMISSED,
    FACILITY_NOT_OF_CASE,
    DRILL_AND_REAL_MIXED
}
