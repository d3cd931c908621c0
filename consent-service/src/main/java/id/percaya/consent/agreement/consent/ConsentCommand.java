package id.percaya.consent.agreement.consent;

import id.percaya.consent.Grant;
import id.percaya.consent.agreement.form.PublishedForm;
import id.percaya.consent.person.Capacity;
import id.percaya.consent.person.SubjectStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of a consent; each carries the instant at which it is asked, and what others
/// know that its rules depend on.
public sealed interface ConsentCommand {

    /// @param form null when there is none in force
    /// @param subject null when nobody knows the person
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

    /// @param careNotConditional that it was stated that care does not depend on it
    /// @param form null when it is no longer in force
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

    /// @param grants what is still permitted
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

    /// Needs neither a reason nor a form.
    ///
    /// @param capacity the person's now; null when nobody knows it any more
    record WithdrawConsent(
            Withdrawer by, @Nullable String channel, @Nullable Capacity capacity, Instant at)
            implements ConsentCommand {}

    /// @param end the end of grants that was waited for
    record ExpireConsent(Instant end, Instant at) implements ConsentCommand {}

    /// @param by the consent that replaces it
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
