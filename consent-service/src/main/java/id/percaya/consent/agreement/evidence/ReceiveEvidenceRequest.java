package id.percaya.consent.agreement.evidence;

import id.percaya.consent.Method;
import id.percaya.consent.agreement.evidence.EvidenceCommand.ReceiveEvidence;
import id.percaya.eventstore.Personal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that a request to receive evidence says, its file's hash in place of the file: what must be
/// the same for an `Idempotency-Key` to be answered again.
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
