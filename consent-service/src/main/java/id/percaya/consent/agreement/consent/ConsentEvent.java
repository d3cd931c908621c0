package id.percaya.consent.agreement.consent;

import id.percaya.consent.Grant;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The events of a consent. Each names the person by pseudonym, so that a subscriber needs no
/// earlier event to know the person, and none holds other personal data.
public sealed interface ConsentEvent {

    UUID subjectId();

    /// @param supersedes the consent that this one will replace
    /// @param filledAt when the form was filled in
    @EventName("consent-drafted")
    record ConsentDrafted(
            UUID subjectId,
            Terms terms,
            @Nullable UUID supersedes,
            Instant filledAt,
            Instant draftedAt)
            implements ConsentEvent {}

    @EventName("consent-offered")
    record ConsentOffered(UUID subjectId, Instant offeredAt) implements ConsentEvent {}

    /// [ConsentGivenUpcaster] reads version 1, which has no form, signer and limits.
    @EventName(value = "consent-given", version = 2)
    record ConsentGiven(
            UUID subjectId,
            Terms terms,
            List<ConsentEvidence> evidence,
            Signer signer,
            @Nullable UUID supersedes,
            Instant signedAt,
            Instant givenAt)
            implements ConsentEvent {

        public ConsentGiven {
            evidence = List.copyOf(evidence);
        }

        /// The end of the last grant, when the consent ends too.
        public Instant end() {
            return Terms.end(terms.grants());
        }
    }

    @EventName("consent-refused")
    record ConsentRefused(UUID subjectId, Instant refusedAt) implements ConsentEvent {}

    /// @param grants the remaining grants
    @EventName("consent-restricted")
    record ConsentRestricted(UUID subjectId, List<Grant> grants, Instant restrictedAt)
            implements ConsentEvent {

        public ConsentRestricted {
            grants = List.copyOf(grants);
        }
    }

    /// @param grants the grants that hold again: those that were signed
    /// @param evidence proof that the person wants this
    @EventName("consent-restriction-lifted")
    record ConsentRestrictionLifted(
            UUID subjectId, List<Grant> grants, List<ConsentEvidence> evidence, Instant liftedAt)
            implements ConsentEvent {

        public ConsentRestrictionLifted {
            grants = List.copyOf(grants);
            evidence = List.copyOf(evidence);
        }
    }

    /// @param by who withdrew it; null if unknown
    /// @param channel how the withdrawal arrived
    @EventName("consent-withdrawn")
    record ConsentWithdrawn(
            UUID subjectId, @Nullable Withdrawer by, @Nullable String channel, Instant withdrawnAt)
            implements ConsentEvent {}

    /// @param expiredAt the end of the last grant, even when it was recorded later
    @EventName("consent-expired")
    record ConsentExpired(UUID subjectId, Instant expiredAt) implements ConsentEvent {}

    /// @param by the consent that replaces this one
    @EventName("consent-superseded")
    record ConsentSuperseded(UUID subjectId, UUID by, Instant supersededAt)
            implements ConsentEvent {}

    /// The consent never permitted anything.
    @EventName("consent-voided")
    record ConsentVoided(UUID subjectId, List<VoidReason> reasons, Instant voidedAt)
            implements ConsentEvent {

        public ConsentVoided {
            reasons = List.copyOf(reasons);
        }
    }

    /// The record is a mistake, and the consent never permitted anything.
    @EventName("consent-entered-in-error")
    record ConsentEnteredInError(UUID subjectId, Instant notedAt) implements ConsentEvent {}

    @EventName("consent-erased")
    record ConsentErased(UUID subjectId, Instant erasedAt) implements ConsentEvent {}

    EventTypes<ConsentEvent> TYPES =
            EventTypes.of(ConsentEvent.class, ConsentGivenUpcaster.UPCASTER);
}
