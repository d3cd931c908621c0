package id.percaya.listening.figures;

import id.percaya.kit.problem.Invalid;
import java.time.Duration;
import java.time.Instant;

/// The bounds of the publication time of the counted mentions.
public final class Span {

    private static final Duration LONGEST = Duration.ofDays(400);

    private Span() {}

    /// @throws Invalid unless it is not empty and at most 400 days
    public static void require(Instant from, Instant to) {
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new Invalid("to", "SPAN", "must be after from, by at most 400 days");
        }
    }
}
