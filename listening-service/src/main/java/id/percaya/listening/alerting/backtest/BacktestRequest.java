package id.percaya.listening.alerting.backtest;

import id.percaya.kit.problem.Invalid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "BacktestSpan",
        examples = "{\"from\": \"2026-09-01T00:00:00Z\", \"to\": \"2026-11-30T00:00:00Z\"}")
record BacktestRequest(
        @Schema(examples = "2026-09-01T00:00:00Z") @NotNull Instant from,
        @Schema(examples = "2026-11-30T00:00:00Z") @NotNull Instant to) {

    private static final Duration LONGEST = Duration.ofDays(180);

    /// @throws Invalid unless it is at least an hour and at most 180 days
    static void check(Instant from, Instant to) {
        Duration span = Duration.between(from, to);
        if (span.compareTo(Duration.ofHours(1)) < 0 || span.compareTo(LONGEST) > 0) {
            throw new Invalid("/to", "RANGE", "must be after from, by 1 hour to 180 days");
        }
    }
}
