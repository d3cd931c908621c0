package id.percaya.campaign.planning.content.difference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// A longest common subsequence of two lists of words, each word as a number. Hirschberg's division
/// over the bit-parallel lengths of Crochemore and others (2001): for n and m words it takes about
/// n × m / 32 steps of a machine word, whatever the words are.
final class CommonWords {

    private static final int BITS = Long.SIZE;

    private final int[] one;
    private final int[] other;
    private final int[] partners;

    private CommonWords(int[] one, int[] other) {
        this.one = one;
        this.other = other;
        this.partners = new int[one.length];
        Arrays.fill(partners, -1);
    }

    /// For each word of the first list, the place of its partner in the second; -1 for none.
    static int[] partners(int[] one, int[] other) {
        CommonWords common = new CommonWords(one, other);
        common.pair(new Stretch(0, one.length, 0, other.length));
        return common.partners;
    }

    private void pair(Stretch whole) {
        Stretch rest = withoutEqualEnds(whole);
        if (rest.from() == rest.until() || rest.otherFrom() == rest.otherUntil()) {
            return;
        }
        int middle = (rest.otherFrom() + rest.otherUntil()) >>> 1;
        if (middle == rest.otherFrom()) {
            pairSingle(rest);
            return;
        }
        int cut = cut(rest, middle);
        pair(new Stretch(rest.from(), cut, rest.otherFrom(), middle));
        pair(new Stretch(cut, rest.until(), middle, rest.otherUntil()));
    }

    private Stretch withoutEqualEnds(Stretch whole) {
        int from = whole.from();
        int otherFrom = whole.otherFrom();
        int until = whole.until();
        int otherUntil = whole.otherUntil();
        while (from < until && otherFrom < otherUntil && one[from] == other[otherFrom]) {
            partners[from++] = otherFrom++;
        }
        while (from < until && otherFrom < otherUntil && one[until - 1] == other[otherUntil - 1]) {
            partners[--until] = --otherUntil;
        }
        return new Stretch(from, until, otherFrom, otherUntil);
    }

    private void pairSingle(Stretch rest) {
        for (int i = rest.from(); i < rest.until(); i++) {
            if (one[i] == other[rest.otherFrom()]) {
                partners[i] = rest.otherFrom();
                return;
            }
        }
    }

    /// The place in the first list that belongs to the middle of the second.
    private int cut(Stretch rest, int middle) {
        int[] words = Arrays.copyOfRange(one, rest.from(), rest.until());
        int[] before = lengths(words, Arrays.copyOfRange(other, rest.otherFrom(), middle));
        int[] behind =
                lengths(
                        reversed(words),
                        reversed(Arrays.copyOfRange(other, middle, rest.otherUntil())));
        int best = 0;
        for (int i = 1; i <= words.length; i++) {
            if (before[i] + behind[words.length - i] > before[best] + behind[words.length - best]) {
                best = i;
            }
        }
        return rest.from() + best;
    }

    /// The length of a longest common subsequence of the second list with each beginning of the
    /// first.
    private static int[] lengths(int[] words, int[] others) {
        Map<Integer, long[]> places = places(words);
        long[] open = new long[(words.length + BITS - 1) / BITS];
        Arrays.fill(open, -1);
        for (int word : others) {
            long[] at = places.get(word);
            if (at != null) {
                advance(open, at);
            }
        }
        int[] lengths = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            boolean closed = ((open[i / BITS] >>> (i % BITS)) & 1) == 0;
            lengths[i + 1] = lengths[i] + (closed ? 1 : 0);
        }
        return lengths;
    }

    /// A bit for each place of each word.
    private static Map<Integer, long[]> places(int[] words) {
        Map<Integer, long[]> places = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            long[] at =
                    places.computeIfAbsent(
                            words[i], _ -> new long[(words.length + BITS - 1) / BITS]);
            at[i / BITS] |= 1L << (i % BITS);
        }
        return places;
    }

    private static void advance(long[] open, long[] at) {
        long carry = 0;
        for (int k = 0; k < open.length; k++) {
            long before = open[k];
            long sum = before + (before & at[k]);
            long carried = sum + carry;
            boolean overflows =
                    Long.compareUnsigned(sum, before) < 0 || (carry == 1 && carried == 0);
            open[k] = carried | (before & ~at[k]);
            carry = overflows ? 1 : 0;
        }
    }

    private static int[] reversed(int[] words) {
        int[] reversed = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            reversed[words.length - 1 - i] = words[i];
        }
        return reversed;
    }

    /// A part of each list, ends excluded.
    private record Stretch(int from, int until, int otherFrom, int otherUntil) {}
}
