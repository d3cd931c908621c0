package id.percaya.eventstore.postgres.subscription;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Counts failed attempts to deliver one event alone.
final class AttemptCounter {

    private static final int ENOUGH = 5;

    private @Nullable UUID suspect;
    private int attempts;

    /// @return the number of attempts once there are enough to park the event; 0 before that
    int failed(UUID event) {
        attempts = event.equals(suspect) ? attempts + 1 : 1;
        suspect = event;
        return attempts >= ENOUGH ? attempts : 0;
    }
}
