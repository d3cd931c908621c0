package id.percaya.eventstore.postgres.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The progress of a rebuild.
///
/// @param generation that is built, while the one before it is read
/// @param done the approximate number of events handled, by their numbers in the log
/// @param total the approximate number of events at the start
/// @param attempts failed since the last success
/// @param failure the reason of a failed rebuild
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

    /// Whether it is still running.
    public boolean active() {
        return state == State.BUILDING || state == State.SWAPPING;
    }
}
