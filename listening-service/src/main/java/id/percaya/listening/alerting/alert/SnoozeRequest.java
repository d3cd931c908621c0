package id.percaya.listening.alerting.alert;

import id.percaya.kit.problem.Invalid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Snooze", examples = "{\"until\": \"2026-12-01T01:00:00Z\"}")
record SnoozeRequest(@Schema(examples = "2026-12-01T01:00:00Z") @NotNull Instant until) {

    private static final Duration LONGEST = Duration.ofDays(7);

    /// @throws Invalid unless it is after now, by at most a week
    Instant until(Instant now) {
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            throw new Invalid("/until", "RANGE", "must be after now, by at most 7 days");
        }
        return until;
    }
}
