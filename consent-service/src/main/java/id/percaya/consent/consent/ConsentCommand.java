package id.percaya.consent.consent;

import id.percaya.consent.Grant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of a consent; each carries the instant at which it is asked.
public sealed interface ConsentCommand {

    /// @param subjectId the pseudonym of the person shown
    /// @param grants 1 to 200
    record GiveConsent(UUID subjectId, Evidence evidence, List<Grant> grants, Instant at)
            implements ConsentCommand {

        public static final int MOST_GRANTS = 200;

        public GiveConsent {
            grants = List.copyOf(grants);
            if (grants.isEmpty() || grants.size() > MOST_GRANTS) {
                throw new IllegalArgumentException("grants: " + grants.size());
            }
        }
    }

    /// Needs neither a reason nor a form; what is known about how it came is kept.
    record WithdrawConsent(@Nullable Withdrawer by, @Nullable String channel, Instant at)
            implements ConsentCommand {}

    record ExpireConsent(Instant at) implements ConsentCommand {}
}
