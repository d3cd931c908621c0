package id.percaya.consent.agreement.consent;

import id.percaya.consent.Grant;
import id.percaya.consent.agreement.consent.Signer.As;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The states of a consent.
public sealed interface Consent {

    record Absent() implements Consent {}

    /// @param filledAt when the form was filled in
    record Draft(UUID subjectId, Terms terms, @Nullable UUID supersedes, Instant filledAt)
            implements Consent {}

    /// The person has the filled form and has not answered yet.
    record Offered(Draft draft) implements Consent {}

    record Refused(UUID subjectId) implements Consent {}

    /// The consent permits uses.
    sealed interface InForce extends Consent {

        UUID subjectId();

        /// The terms as signed.
        Terms terms();

        As signedAs();

        /// The grants that hold now.
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

    /// The consent permits nothing new. It can still be withdrawn, and then published uses must
    /// come down.
    sealed interface Ended extends Consent {

        UUID subjectId();

        As signedAs();
    }

    record Expired(UUID subjectId, As signedAs) implements Ended {}

    record Superseded(UUID subjectId, As signedAs) implements Ended {}

    record Voided(UUID subjectId, As signedAs) implements Ended {}

    /// The person's key is destroyed. The ids remain, so that the consent can still be withdrawn.
    record Erased(UUID subjectId, As signedAs) implements Ended {}

    record Withdrawn(UUID subjectId) implements Consent {}

    record EnteredInError(UUID subjectId) implements Consent {}

    /// Erased before it was signed, or after it was over.
    record Gone() implements Consent {}
}
