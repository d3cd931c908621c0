package id.percaya.crisis.intake.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The figures with which listening-service raised or last escalated an alert.
///
/// @param severity in listening-service's terms; new values may appear
/// @param reachSocial people, estimated by listening-service
/// @param netSentiment from -1 to 1, neutral mentions excluded; null if no mention has a sentiment
/// @param sample ids of mentions in listening-service
@Schema(name = "AlertFacts")
public record AlertFigures(
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

    public AlertFigures {
        sample = List.copyOf(sample);
    }
}
