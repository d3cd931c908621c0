package id.percaya.consent.agreement.evidence;

import id.percaya.consent.Method;
import id.percaya.eventstore.Personal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of a piece of evidence; each carries the instant at which it is asked.
public sealed interface EvidenceCommand {

    /// The file has been stored. Whether consent and subject belong together is for the consent to
    /// check, when it is given on the strength of this.
    record ReceiveEvidence(
            UUID consentId,
            UUID subjectId,
            ReceivedFile file,
            Method method,
            String language,
            @Nullable Personal<String> witness,
            Instant capturedAt,
            Instant at)
            implements EvidenceCommand {}

    record ShowEvidence(Instant at) implements EvidenceCommand {}

    record EraseEvidence(Instant at) implements EvidenceCommand {}
}
