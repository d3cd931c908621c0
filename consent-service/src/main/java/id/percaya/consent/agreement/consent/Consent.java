package id.percaya.consent.agreement.consent;

import id.percaya.consent.Grant;
import id.percaya.consent.agreement.consent.Signer.As;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The states of a consent. Each belongs to one group of states that the rules treat alike:
/// [NotGiven], [InForce], [Ended] or [Over].
public sealed interface Consent {

    /// Every state that names the person.
    sealed interface HasSubject extends Consent {

        UUID subjectId();
    }

    /// Never signed.
    sealed interface NotGiven extends Consent {}

    record Absent() implements NotGiven {}

    /// @param filledAt when the form was filled in
    record Draft(UUID subjectId, Terms terms, @Nullable UUID supersedes, Instant filledAt)
            implements NotGiven, HasSubject {}

    /// The person has the filled form and has not answered yet.
    record Offered(Draft draft) implements NotGiven, HasSubject {

        @Override
        public UUID subjectId() {
            return draft.subjectId();
        }
    }

    record Refused(UUID subjectId) implements NotGiven, HasSubject {}

    /// The consent permits uses.
    sealed interface InForce extends HasSubject {

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
    sealed interface Ended extends HasSubject {

        As signedAs();
    }

    record Expired(UUID subjectId, As signedAs) implements Ended {}

    record Superseded(UUID subjectId, As signedAs) implements Ended {}

    record Voided(UUID subjectId, As signedAs) implements Ended {}

    /// The person's key is destroyed. The ids remain, so that the consent can still be withdrawn.
    record Erased(UUID subjectId, As signedAs) implements Ended {}

    /// Only an error or an erasure can still be recorded.
    sealed interface Over extends Consent {}

    record Withdrawn(UUID subjectId) implements Over, HasSubject {}

    record EnteredInError(UUID subjectId) implements Over, HasSubject {}

    /// Erased before it was signed, or after it was over.
    record Gone() implements Over {}
}
