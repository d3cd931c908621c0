package id.percaya.listening.alerting.evaluation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// The mentions of a span in the order of their bins.
public final class Heard {

    private final List<HeardMention> mentions;
    private final int[] countedBefore;

    private Heard(List<HeardMention> mentions) {
        this.mentions = mentions;
        this.countedBefore = new int[mentions.size() + 1];
        for (int at = 0; at < mentions.size(); at++) {
            countedBefore[at + 1] = countedBefore[at] + (mentions.get(at).counted() ? 1 : 0);
        }
    }

    public static Heard of(List<HeardMention> mentions) {
        return new Heard(
                mentions.stream().sorted(Comparator.comparingInt(HeardMention::bin)).toList());
    }

    /// The edges, from one to another, whose last bin holds a counted mention. Only there can a
    /// count rise.
    int[] edges(int from, int until) {
        return between(from - 1, until).stream()
                .filter(HeardMention::counted)
                .mapToInt(mention -> mention.bin() + 1)
                .distinct()
                .toArray();
    }

    /// The mentions of the bins `from` (included) to `until` (excluded).
    List<HeardMention> between(int from, int until) {
        return mentions.subList(indexOf(from), Math.max(indexOf(from), indexOf(until)));
    }

    /// Without those that were stored earlier.
    int counted(int from, int until, Instant storedAfter) {
        return storedAfter.equals(Instant.EPOCH)
                ? countedBefore[indexOf(until)] - countedBefore[indexOf(from)]
                : (int)
                        between(from, until).stream()
                                .filter(HeardMention::counted)
                                .filter(mention -> mention.storedAt().isAfter(storedAfter))
                                .count();
    }

    int size() {
        return mentions.size();
    }

    HeardMention get(int index) {
        return mentions.get(index);
    }

    /// The first mention of this bin or a later one.
    int indexOf(int bin) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).bin() < bin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
