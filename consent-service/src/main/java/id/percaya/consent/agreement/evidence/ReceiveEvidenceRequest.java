package id.percaya.consent.agreement.evidence;

import id.percaya.consent.Method;
import id.percaya.consent.agreement.evidence.EvidenceCommand.ReceiveEvidence;
import id.percaya.eventstore.Personal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The upload request with the file's hash in place of the file. Two requests with the same
/// `Idempotency-Key` must have equal values.
record ReceiveEvidenceRequest(
        UUID consentId,
        UUID subjectId,
        ReceivedFile file,
        Method method,
        String language,
        Instant capturedAt,
        @Nullable String witness) {

    ReceiveEvidence command(Instant at) {
        return new ReceiveEvidence(
                consentId,
                subjectId,
                file,
                method,
                language,
                witness == null ? null : Personal.of(witness),
                capturedAt,
                at);
    }
}
