package id.percaya.listening.mention;

import java.time.Instant;

/// When a stored mention can have been published. A question that reaches beyond it asks for no
/// more than one that does not, and PostgreSQL cannot hold every instant that can be written.
public final class Era {

    static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private Era() {}

    /// The nearest instant within.
    public static Instant within(Instant at) {
        if (at.isBefore(FIRST)) {
            return FIRST;
        }
        return at.isAfter(LAST) ? LAST : at;
    }
}
