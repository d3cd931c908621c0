package id.percaya.crisis.intake.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `alert.raised.v1` and `alert.escalated.v1`, as far as we use them.
record AlertMessage(
        String facility,
        String severity,
        Instant windowStart,
        Instant windowEnd,
        long mentions,
        long negative,
        long reachSocial,
        long reachNonSocial,
        @Nullable Double netSentiment,
        @Nullable List<String> sampleMentionIds) {

    AlertFacts facts(UUID alert) {
        return new AlertFacts(
                alert,
                severity,
                windowStart,
                windowEnd,
                mentions,
                negative,
                reachSocial,
                reachNonSocial,
                netSentiment,
                sampleMentionIds == null ? List.of() : sampleMentionIds);
    }
}
