package id.percaya.consent.agreement.consent;

import id.percaya.consent.Grant;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can have happened to a consent. Each names the person, by pseudonym, so that whoever hears
/// of it needs no memory of the beginning; none says more of the person than that.
public sealed interface ConsentEvent {

    UUID subjectId();

    /// @param supersedes the consent that this one is to replace
    /// @param filledAt when the fields of the form were filled in
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

    /// Version 1 was recorded without form, signer and limits: [ConsentGivenUpcaster].
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

        /// When the last grant ends, and with it the consent.
        public Instant end() {
            return Terms.end(terms.grants());
        }
    }

    @EventName("consent-refused")
    record ConsentRefused(UUID subjectId, Instant refusedAt) implements ConsentEvent {}

    /// @param grants what is still permitted
    @EventName("consent-restricted")
    record ConsentRestricted(UUID subjectId, List<Grant> grants, Instant restrictedAt)
            implements ConsentEvent {

        public ConsentRestricted {
            grants = List.copyOf(grants);
        }
    }

    /// @param grants what is permitted again: as it was signed
    /// @param evidence that the person wants it so
    @EventName("consent-restriction-lifted")
    record ConsentRestrictionLifted(
            UUID subjectId, List<Grant> grants, List<ConsentEvidence> evidence, Instant liftedAt)
            implements ConsentEvent {

        public ConsentRestrictionLifted {
            grants = List.copyOf(grants);
            evidence = List.copyOf(evidence);
        }
    }

    /// @param by who withdrew, if it was said
    /// @param channel how it came
    @EventName("consent-withdrawn")
    record ConsentWithdrawn(
            UUID subjectId, @Nullable Withdrawer by, @Nullable String channel, Instant withdrawnAt)
            implements ConsentEvent {}

    /// @param expiredAt the end of the last grant, however late it was noticed
    @EventName("consent-expired")
    record ConsentExpired(UUID subjectId, Instant expiredAt) implements ConsentEvent {}

    /// @param by the consent that replaces it
    @EventName("consent-superseded")
    record ConsentSuperseded(UUID subjectId, UUID by, Instant supersededAt)
            implements ConsentEvent {}

    /// It never permitted anything.
    @EventName("consent-voided")
    record ConsentVoided(UUID subjectId, List<VoidReason> reasons, Instant voidedAt)
            implements ConsentEvent {

        public ConsentVoided {
            reasons = List.copyOf(reasons);
        }
    }

    /// It should never have been recorded, and never permitted anything.
    @EventName("consent-entered-in-error")
    record ConsentEnteredInError(UUID subjectId, Instant notedAt) implements ConsentEvent {}

    @EventName("consent-erased")
    record ConsentErased(UUID subjectId, Instant erasedAt) implements ConsentEvent {}

    EventTypes<ConsentEvent> TYPES =
            EventTypes.of(ConsentEvent.class, ConsentGivenUpcaster.UPCASTER);
}
