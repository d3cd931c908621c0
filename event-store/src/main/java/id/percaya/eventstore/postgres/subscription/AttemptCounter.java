package id.percaya.eventstore.postgres.subscription;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Counts how often one event, standing alone, could not be heard.
final class AttemptCounter {

    private static final int ENOUGH = 5;

    private @Nullable UUID suspect;
    private int attempts;

    /// @return the attempts, once they are enough to park it; 0 before
    int failed(UUID event) {
        attempts = event.equals(suspect) ? attempts + 1 : 1;
        suspect = event;
        return attempts >= ENOUGH ? attempts : 0;
    }
}
