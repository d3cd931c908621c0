package id.percaya.listening.intake.arrival;

import id.percaya.listening.intake.mention.Mention;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param mentions that could be read, new or known
/// @param removals of mentions that their source has deleted
/// @param rejected mentions that could not be read
/// @param oldest publication time of the oldest mention; null if there is none
/// @param newest publication time of the newest mention; null if there is none
public record ArrivalSize(
        int mentions,
        int removals,
        int rejected,
        @Nullable Instant oldest,
        @Nullable Instant newest) {

    static ArrivalSize of(List<Mention> mentions, int removals, int rejected) {
        Comparator<Instant> order = Comparator.naturalOrder();
        return new ArrivalSize(
                mentions.size(),
                removals,
                rejected,
                mentions.stream().map(Mention::publishedAt).min(order).orElse(null),
                mentions.stream().map(Mention::publishedAt).max(order).orElse(null));
    }

    boolean changesNothing() {
        return mentions == 0 && removals == 0;
    }
}
