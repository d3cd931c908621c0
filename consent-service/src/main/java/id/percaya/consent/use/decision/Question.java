package id.percaya.consent.use.decision;

import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// May this asset be used so, with all the persons that it shows?
///
/// @param subjectIds in the order asked, which is the order of the answer
/// @param territory ISO 3166-1 alpha-2, or `WORLD`
/// @param at the instant of use
/// @param asOf what was known then decides; null for what is known now
public record Question(
        Set<UUID> subjectIds,
        Asset asset,
        Purpose purpose,
        Channel channel,
        Medium medium,
        Identifiability identifiability,
        String territory,
        Instant at,
        @Nullable Instant asOf) {

    public Question {
        subjectIds = Collections.unmodifiableSet(new LinkedHashSet<>(subjectIds));
        if (subjectIds.isEmpty()) {
            throw new IllegalArgumentException("a question about nobody");
        }
    }

    /// The instant whose knowledge decides; empty for now.
    Optional<Instant> known() {
        return Optional.ofNullable(asOf);
    }

    /// With all that is known by then.
    boolean isAboutUseAt(Instant now) {
        return asOf == null && at.equals(now);
    }
}
