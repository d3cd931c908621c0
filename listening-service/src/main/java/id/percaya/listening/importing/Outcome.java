package id.percaya.listening.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What came of each row.
///
/// @param accepted new mentions
/// @param duplicates known mentions that brought nothing new
/// @param updated known mentions whose engagement, followers or mood were newer
/// @param rejected rows with an error
/// @param oldest when the first new or updated mention was published; null when there is none
/// @param newest when the last new or updated mention was published; null when there is none
public record Outcome(
        long accepted,
        long duplicates,
        long updated,
        long rejected,
        @Nullable Instant oldest,
        @Nullable Instant newest) {

    public static final Outcome NOTHING = new Outcome(0, 0, 0, 0, null, null);

    public Outcome plusAccepted(Instant publishedAt) {
        return new Outcome(accepted + 1, duplicates, updated, rejected, oldest, newest)
                .spanning(publishedAt);
    }

    public Outcome plusUpdated(Instant publishedAt) {
        return new Outcome(accepted, duplicates, updated + 1, rejected, oldest, newest)
                .spanning(publishedAt);
    }

    public Outcome plusDuplicate() {
        return new Outcome(accepted, duplicates + 1, updated, rejected, oldest, newest);
    }

    public Outcome plusRejected() {
        return new Outcome(accepted, duplicates, updated, rejected + 1, oldest, newest);
    }

    private Outcome spanning(Instant at) {
        return new Outcome(
                accepted,
                duplicates,
                updated,
                rejected,
                oldest == null || at.isBefore(oldest) ? at : oldest,
                newest == null || at.isAfter(newest) ? at : newest);
    }
}
