package id.percaya.drills.load;

import java.time.Duration;
import java.time.Instant;

/// One sending of a command.
///
/// @param status 0 when no answer came
/// @param retryAfter whether the answer said when to come again
/// @param remark the code of a problem, or why there was no answer
public record Attempt(
        IdempotentCommand intent,
        Instant at,
        Duration took,
        int status,
        boolean retryAfter,
        String remark) {

    public Instant end() {
        return at.plus(took);
    }

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /// Whether it may or may not have taken effect, or could not now: the same again tells.
    boolean isUndecided() {
        return status == 0
                || status >= 500
                || status == 429
                || remark.equals("REQUEST_IN_PROGRESS")
                || remark.equals("TOO_MANY_WRITERS");
    }

    /// How a finding names it.
    public String words() {
        return "%s: %d %s after %d ms at %s"
                .formatted(intent.words(), status, remark, took.toMillis(), at);
    }
}
