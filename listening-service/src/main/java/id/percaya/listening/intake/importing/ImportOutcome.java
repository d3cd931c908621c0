package id.percaya.listening.intake.importing;

import id.percaya.listening.intake.mention.SavedMention.Effect;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What came of each row.
///
/// @param accepted new mentions
/// @param duplicates known mentions that brought nothing new
/// @param updated known mentions whose engagement, followers or mood were newer
/// @param rejected rows with an error
/// @param oldest when the first mention was published, known ones too, since an earlier reading
///   that was cut off may have stored them; null when there is none
/// @param newest when the last mention was published; null when there is none
public record ImportOutcome(
        long accepted,
        long duplicates,
        long updated,
        long rejected,
        @Nullable Instant oldest,
        @Nullable Instant newest) {

    public static final ImportOutcome NOTHING = new ImportOutcome(0, 0, 0, 0, null, null);

    public ImportOutcome plus(Effect effect, Instant publishedAt) {
        ImportOutcome spanning = spanning(publishedAt);
        return switch (effect) {
            case NEW -> spanning.plus(1, 0, 0, 0);
            case DUPLICATE -> spanning.plus(0, 1, 0, 0);
            case UPDATED -> spanning.plus(0, 0, 1, 0);
        };
    }

    public ImportOutcome plusRejected(long rows) {
        return plus(0, 0, 0, rows);
    }

    public ImportOutcome plus(ImportOutcome other) {
        ImportOutcome sum = plus(other.accepted, other.duplicates, other.updated, other.rejected);
        return other.oldest == null || other.newest == null
                ? sum
                : sum.spanning(other.oldest).spanning(other.newest);
    }

    private ImportOutcome plus(long more, long known, long newer, long broken) {
        return new ImportOutcome(
                accepted + more,
                duplicates + known,
                updated + newer,
                rejected + broken,
                oldest,
                newest);
    }

    private ImportOutcome spanning(Instant at) {
        return new ImportOutcome(
                accepted,
                duplicates,
                updated,
                rejected,
                oldest == null || at.isBefore(oldest) ? at : oldest,
                newest == null || at.isAfter(newest) ? at : newest);
    }
}
