package id.percaya.listening.intake.importing;

import id.percaya.listening.intake.importing.TakenIn.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The row counts of an import.
///
/// @param accepted new mentions
/// @param duplicates known mentions with nothing new, our own posts, and mentions that their source
///   has deleted before they came
/// @param updated known mentions whose engagement, followers or sentiment were updated
/// @param rejected rows with an error
/// @param oldest publication time of the oldest mention; null when there is none. Known mentions
///   count too, because an earlier reading that was cut off may have stored them
/// @param newest publication time of the newest mention; null when there is none
public record ImportOutcome(
        long accepted,
        long duplicates,
        long updated,
        long rejected,
        @Nullable Instant oldest,
        @Nullable Instant newest) {

    public static final ImportOutcome NOTHING = new ImportOutcome(0, 0, 0, 0, null, null);

    public ImportOutcome plus(Outcome outcome, Instant publishedAt) {
        ImportOutcome spanning = spanning(publishedAt);
        return switch (outcome) {
            case ACCEPTED -> spanning.plus(1, 0, 0, 0);
            case DUPLICATE, OWN_POST, REMOVED -> spanning.plus(0, 1, 0, 0);
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

    private ImportOutcome plus(long newMentions, long known, long refreshed, long broken) {
        return new ImportOutcome(
                accepted + newMentions,
                duplicates + known,
                updated + refreshed,
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
