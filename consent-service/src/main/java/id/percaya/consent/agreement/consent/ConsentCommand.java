package id.percaya.consent.agreement.consent;

import id.percaya.consent.Grant;
import id.percaya.consent.agreement.form.PublishedForm;
import id.percaya.consent.person.Capacity;
import id.percaya.consent.person.SubjectStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The commands on a consent. Each carries the instant at which it was issued, and the facts from
/// elsewhere that its rules need.
public sealed interface ConsentCommand {

    /// @param form null when no such form is published
    /// @param subject null when no such person is registered
    record DraftConsent(
            UUID subjectId,
            Terms terms,
            @Nullable UUID supersedes,
            Instant filledAt,
            @Nullable PublishedForm form,
            @Nullable SubjectStatus subject,
            Instant at)
            implements ConsentCommand {}

    record OfferConsent(Instant at) implements ConsentCommand {}

    /// @param careNotConditional whether it was stated that care does not depend on the consent
    /// @param form null when the form is no longer published
    record GiveConsent(
            Signer signer,
            Instant signedAt,
            boolean careNotConditional,
            List<ConsentEvidence> evidence,
            @Nullable PublishedForm form,
            @Nullable SubjectStatus subject,
            Instant at)
            implements ConsentCommand {

        public GiveConsent {
            evidence = List.copyOf(evidence);
        }
    }

    record RefuseConsent(Instant at) implements ConsentCommand {}

    /// @param grants the remaining grants
    record RestrictConsent(List<Grant> grants, Instant at) implements ConsentCommand {

        public RestrictConsent {
            grants = List.copyOf(grants);
        }
    }

    record LiftRestriction(List<ConsentEvidence> evidence, Instant at) implements ConsentCommand {

        public LiftRestriction {
            evidence = List.copyOf(evidence);
        }
    }

    /// Requires neither a reason nor a form.
    ///
    /// @param capacity the person's present capacity; null when it is no longer known
    record WithdrawConsent(
            Withdrawer by, @Nullable String channel, @Nullable Capacity capacity, Instant at)
            implements ConsentCommand {}

    /// @param end the end of the grants for which the timer was set
    record ExpireConsent(Instant end, Instant at) implements ConsentCommand {}

    /// @param by the consent that replaces this one
    record SupersedeConsent(UUID by, Instant at) implements ConsentCommand {}

    record VoidConsent(List<VoidReason> reasons, Instant at) implements ConsentCommand {

        public VoidConsent {
            reasons = List.copyOf(reasons);
        }
    }

    record EnterInError(Instant at) implements ConsentCommand {}

    /// The person's key was destroyed.
    record EraseConsent(Instant at) implements ConsentCommand {}
}
