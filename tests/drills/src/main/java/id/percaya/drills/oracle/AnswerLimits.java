package id.percaya.drills.oracle;

import java.time.Duration;

/// How long clients must wait at most.
///
/// @param response until the answer to a command or a read
/// @param recovery from the end of the fault to the first command that succeeds
public record AnswerLimits(Duration response, Duration recovery) {

    /// Of a machine that does nothing else.
    public static AnswerLimits usual() {
        return new AnswerLimits(Duration.ofSeconds(6), Duration.ofSeconds(30));
    }

    /// Of a build, beside whose other work the platform runs. Whoever hangs is still found.
    public static AnswerLimits beside() {
        return new AnswerLimits(Duration.ofSeconds(20), Duration.ofMinutes(1));
    }
}
