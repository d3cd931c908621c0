package id.percaya.drills.load;

import java.time.Duration;
import java.time.Instant;

/// One attempt to send a command.
///
/// @param status 0 if no response came
/// @param retryAfter true if the response had `Retry-After`
/// @param remark problem code, or the reason why no response came
public record Attempt(
        IdempotentCommand command,
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

    /// True if the command may or may not have taken effect, or could not run now; a retry finds
    /// out.
    boolean isUndecided() {
        return status == 0
                || status >= 500
                || status == 429
                || remark.equals("REQUEST_IN_PROGRESS")
                || remark.equals("TOO_MANY_WRITERS");
    }

    /// Description for findings.
    public String words() {
        return "%s: %d %s after %d ms at %s"
                .formatted(command.words(), status, remark, took.toMillis(), at);
    }
}
