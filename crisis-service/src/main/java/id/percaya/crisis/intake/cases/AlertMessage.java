package id.percaya.crisis.intake.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The fields we use of `alert.raised` and `alert.escalated`, in version 1 and, where no mention is
/// negative, version 2.
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

    AlertFigures figures(UUID alert) {
        return new AlertFigures(
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
