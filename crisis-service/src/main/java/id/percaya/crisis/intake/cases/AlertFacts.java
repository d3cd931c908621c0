package id.percaya.crisis.intake.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What listening counted when it raised the alert or found it worse.
///
/// @param severity as listening names it; open-ended
/// @param reachSocial people, by listening's formula
/// @param netSentiment from -1 to 1, without neutrals; null when nothing was labelled
/// @param sample ids of mentions, in listening
public record AlertFacts(
        UUID alertId,
        String severity,
        Instant windowStart,
        Instant windowEnd,
        long mentions,
        long negative,
        long reachSocial,
        long reachNonSocial,
        @Nullable Double netSentiment,
        List<String> sample) {

    public AlertFacts {
        sample = List.copyOf(sample);
    }
}
