package id.percaya.listening.matching.index;

import id.percaya.listening.matching.index.Places.Scope;
import java.util.Arrays;
import java.util.List;

/// Stretches of words in a mention, in order of their beginning.
final class Spans {

    /// First place in the upper half, last place in the lower one.
    private final long[] packed;

    private Spans(long[] packed) {
        this.packed = packed;
    }

    /// The places where words stand side by side.
    static Spans of(Numbers words, boolean asWritten, Scope scope, Places places) {
        Growing starts = new Growing();
        places.each(
                words.get(0),
                place -> {
                    if (places.isIn(place, scope)
                            && (words.size() == 1 || places.isPhrase(words, asWritten, place))) {
                        starts.add(place);
                    }
                });
        long[] packed = new long[starts.size()];
        for (int i = 0; i < packed.length; i++) {
            int start = starts.get(i);
            packed[i] = (long) start << Integer.SIZE | (start + words.size() - 1);
        }
        return new Spans(packed);
    }

    static Spans union(List<Spans> all) {
        return all.size() == 1
                ? all.getFirst()
                : new Spans(
                        all.stream()
                                .flatMapToLong(each -> Arrays.stream(each.packed))
                                .sorted()
                                .distinct()
                                .toArray());
    }

    int size() {
        return packed.length;
    }

    /// Whether one of the others begins behind one of these, with at most so many words between.
    boolean isFollowedBy(Spans others, int between) {
        for (long each : packed) {
            long next = (each & 0xFFFF_FFFFL) + 1;
            int found = Arrays.binarySearch(others.packed, next << Integer.SIZE);
            int at = found < 0 ? -found - 1 : found;
            if (at < others.packed.length && others.packed[at] >>> Integer.SIZE <= next + between) {
                return true;
            }
        }
        return false;
    }
}
