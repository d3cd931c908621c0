package id.percaya.crisis.safety.investigation;

import id.percaya.eventstore.Refused;

public enum InvestigationRefusal implements Refused.Reason {
    INVESTIGATION_NOT_CHARTERED,
    INVESTIGATION_ALREADY_CHARTERED,
    INVESTIGATION_NOT_RUNNING,
    FINDINGS_NOT_SUBMITTED,
    FINDINGS_ALREADY_SUBMITTED,
    FINDINGS_ALREADY_APPROVED,
    APPROVER_IS_SUBMITTER,
    RETURNER_IS_SUBMITTER
}
