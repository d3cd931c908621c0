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

/// Asks whether an asset may be used with all the persons that it shows.
///
/// @param subjectIds ordered; the decision lists gaps in this order
/// @param territory ISO 3166-1 alpha-2, or `WORLD`
/// @param at time of use
/// @param asOf decide by the knowledge of this time; null for now
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
            throw new IllegalArgumentException("a question needs at least one person");
        }
    }

    /// Empty for the knowledge of now.
    Optional<Instant> knownAt() {
        return Optional.ofNullable(asOf);
    }

    /// Whether it asks about a use now, by the knowledge of now.
    boolean isAboutUseAt(Instant now) {
        return asOf == null && at.equals(now);
    }
}
