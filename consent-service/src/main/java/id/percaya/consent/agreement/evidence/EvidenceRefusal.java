package id.percaya.consent.agreement.evidence;

import id.percaya.eventstore.Refused;

/// Why evidence may not be received or shown.
public enum EvidenceRefusal implements Refused.Reason {
    EVIDENCE_ALREADY_RECEIVED,
    EVIDENCE_NOT_RECEIVED,
    EVIDENCE_ERASED,
    CAPTURED_IN_FUTURE
}
