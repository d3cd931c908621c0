package id.percaya.consent.agreement.evidence;

import id.percaya.eventstore.Refused;

/// The reasons to refuse to receive or show evidence.
public enum EvidenceRefusal implements Refused.Reason {
    EVIDENCE_ALREADY_RECEIVED,
    EVIDENCE_NOT_RECEIVED,
    EVIDENCE_ERASED,
    CAPTURED_IN_FUTURE
}
