package id.percaya.eventstore.postgres.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a rebuild stands.
///
/// @param generation that is built; the one before it serves
/// @param done about how many events were heard, by the numbers they have in the log
/// @param total about how many there were at the start
/// @param attempts in vain since the last success
/// @param failure why it failed
public record RebuildProgress(
        String view,
        int version,
        int generation,
        State state,
        long done,
        long total,
        int attempts,
        Instant startedAt,
        String startedBy,
        @Nullable Instant finishedAt,
        @Nullable String failure) {

    public enum State {
        BUILDING,
        SWAPPING,
        DONE,
        FAILED,
        CANCELLED
    }

    /// Whether it goes on.
    public boolean active() {
        return state == State.BUILDING || state == State.SWAPPING;
    }
}
