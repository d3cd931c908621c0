package id.percaya.consent.agreement.evidence;

import id.percaya.consent.Method;
import id.percaya.eventstore.Personal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The commands on a piece of evidence. Each carries the instant at which it was issued.
public sealed interface EvidenceCommand {

    /// Issued after the file is stored. The rules of consents check later, when the consent is
    /// given, that consent and person belong together.
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
