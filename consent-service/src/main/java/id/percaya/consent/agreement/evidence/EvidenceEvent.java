package id.percaya.consent.agreement.evidence;

import id.percaya.consent.Method;
import id.percaya.eventstore.DataSubject;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Personal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The events of a piece of evidence.
public sealed interface EvidenceEvent {

    /// @param subjectId the person whose consent it proves; the witness's name is erased with this
    ///   person
    /// @param size in bytes
    /// @param sha256 hash of the decrypted file, 64 lower-case hex digits; consents refer to it
    /// @param language in which the person was asked, BCP 47: UU PDP 27/2022 art. 22(4)
    /// @param capturedAt when it was signed or spoken
    @EventName("evidence-received")
    record EvidenceReceived(
            UUID consentId,
            @DataSubject UUID subjectId,
            EvidenceType type,
            long size,
            String sha256,
            Method method,
            String language,
            @Nullable Personal<String> witness,
            Instant capturedAt,
            Instant receivedAt)
            implements EvidenceEvent {}

    /// The file was read. The event's metadata names the reader as its actor.
    @EventName("evidence-shown")
    record EvidenceShown(Instant shownAt) implements EvidenceEvent {}

    /// The person was erased, and the file with them: UU PDP 27/2022 art. 43 and 44.
    @EventName("evidence-erased")
    record EvidenceErased(Instant erasedAt) implements EvidenceEvent {}

    EventTypes<EvidenceEvent> TYPES = EventTypes.of(EvidenceEvent.class);
}
