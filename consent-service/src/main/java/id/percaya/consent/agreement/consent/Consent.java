package id.percaya.consent.agreement.consent;

import id.percaya.consent.Grant;
import id.percaya.consent.agreement.consent.Signer.As;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a consent can be.
public sealed interface Consent {

    record Absent() implements Consent {}

    /// @param filledAt when the fields of the form were filled in
    record Draft(UUID subjectId, Terms terms, @Nullable UUID supersedes, Instant filledAt)
            implements Consent {}

    /// Put before the person, who has not answered.
    record Offered(Draft draft) implements Consent {}

    record Refused(UUID subjectId) implements Consent {}

    /// Something is permitted.
    sealed interface InForce extends Consent {

        UUID subjectId();

        /// As they were signed.
        Terms terms();

        As signedAs();

        /// What is permitted now.
        List<Grant> grants();

        default Instant end() {
            return Terms.end(grants());
        }
    }

    record Given(UUID subjectId, Terms terms, As signedAs) implements InForce {

        @Override
        public List<Grant> grants() {
            return terms.grants();
        }
    }

    record Restricted(UUID subjectId, Terms terms, As signedAs, List<Grant> grants)
            implements InForce {}

    /// Nothing new is permitted, yet a withdrawal still says that what was published is to go.
    sealed interface Ended extends Consent {

        UUID subjectId();

        As signedAs();
    }

    record Expired(UUID subjectId, As signedAs) implements Ended {}

    record Superseded(UUID subjectId, As signedAs) implements Ended {}

    record Voided(UUID subjectId, As signedAs) implements Ended {}

    /// The person's key is gone; the ids are left, so that it can still be withdrawn.
    record Erased(UUID subjectId, As signedAs) implements Ended {}

    record Withdrawn(UUID subjectId) implements Consent {}

    record EnteredInError(UUID subjectId) implements Consent {}

    /// Erased when nothing of it was permitted, or withdrawn before.
    record Gone() implements Consent {}
}
