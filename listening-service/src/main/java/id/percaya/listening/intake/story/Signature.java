package id.percaya.listening.intake.story;

import java.util.Arrays;
import java.util.Random;

/// The MinHash of a text (Broder 1997): the share of equal places of two signatures estimates the
/// Jaccard similarity of the texts' shingles, runs of five letters or digits.
final class Signature {

    static final int BANDS = 32;

    private static final int PLACES = 128;
    private static final int ROWS = PLACES / BANDS;
    private static final int SHINGLE = 5;
    private static final int MOST_LETTERS = 20_000;

    /// Of 128 places: an estimated similarity of 0.45.
    private static final int EQUAL_PLACES = 58;

    private static final long SEED = 42;
    private static final long PRIME = 0x100000001b3L;
    private static final long[] FACTORS = new Random(SEED).longs(PLACES).map(a -> a | 1).toArray();
    private static final long[] TERMS = new Random(SEED + 1).longs(PLACES).toArray();

    private final int[] places = new int[PLACES];

    private Signature() {
        Arrays.fill(places, Integer.MAX_VALUE);
    }

    /// Of a very long text the beginning counts. A text with few letters has one shingle, itself,
    /// so that only the same text is near it.
    ///
    /// @param letters of the text, see [Letters]
    static Signature of(String letters) {
        Signature signature = new Signature();
        int length = Letters.areMany(letters) ? SHINGLE : letters.length();
        int end = Math.min(letters.length(), MOST_LETTERS);
        for (int from = 0; from + length <= end; from++) {
            signature.add(shingle(letters, from, length));
        }
        return signature;
    }

    private static long shingle(String letters, int from, int length) {
        long hash = length;
        for (int at = from; at < from + length; at++) {
            hash = hash * PRIME + letters.charAt(at);
        }
        return mixed(hash);
    }

    private void add(long shingle) {
        for (int place = 0; place < PLACES; place++) {
            int hash = (int) ((FACTORS[place] * shingle + TERMS[place]) >>> 32);
            places[place] = Math.min(places[place], hash);
        }
    }

    /// The finaliser of MurmurHash3.
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    /// Texts that share a band are compared. Two of similarity 0.45 share one with a probability of
    /// 0.74, two of 0.6 with 0.99.
    int band(int band) {
        long hash = band;
        for (int row = 0; row < ROWS; row++) {
            hash = hash * PRIME + places[band * ROWS + row];
        }
        return (int) mixed(hash);
    }

    boolean isNear(Signature other) {
        int equal = 0;
        for (int place = 0; place < PLACES; place++) {
            equal += places[place] == other.places[place] ? 1 : 0;
        }
        return equal >= EQUAL_PLACES;
    }
}
