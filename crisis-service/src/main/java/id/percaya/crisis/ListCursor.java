package id.percaya.crisis;

import java.time.Instant;
import java.util.UUID;

/// The position of a row in a list ordered by an instant, then by id.
public record ListCursor(Instant at, UUID id) {

    private static final char BETWEEN = '/';

    /// @param key made by [#key]
    public static ListCursor of(String key) {
        int between = key.indexOf(BETWEEN);
        return new ListCursor(
                Instant.parse(key.substring(0, between)),
                UUID.fromString(key.substring(between + 1)));
    }

    public String key() {
        return at.toString() + BETWEEN + id;
    }
}
