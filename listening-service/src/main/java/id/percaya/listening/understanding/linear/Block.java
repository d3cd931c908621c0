package id.percaya.listening.understanding.linear;

import java.util.Arrays;

/// A growing list of bucket numbers with repeats, and their counts once they are counted.
public final class Block {

    private static final int EMPTY = -1;

    private int[] buckets = new int[256];
    private int size;

    public void add(int bucket) {
        if (size == buckets.length) {
            buckets = Arrays.copyOf(buckets, size * 2);
        }
        buckets[size++] = bucket;
    }

    public int size() {
        return size;
    }

    /// Each bucket once, with how often it was added, in the order of first addition.
    public Counted counted() {
        int slots = Integer.highestOneBit(Math.max(size, 8)) * 4;
        int[] table = new int[slots];
        Arrays.fill(table, EMPTY);
        int[] distinct = new int[size];
        int[] counts = new int[size];
        int found = 0;
        for (int at = 0; at < size; at++) {
            int slot = ((buckets[at] * 0x9e3779b1) >>> 7) & (slots - 1);
            while (table[slot] != EMPTY && distinct[table[slot]] != buckets[at]) {
                slot = (slot + 1) & (slots - 1);
            }
            if (table[slot] == EMPTY) {
                table[slot] = found;
                distinct[found++] = buckets[at];
            }
            counts[table[slot]]++;
        }
        return new Counted(distinct, counts, found);
    }

    /// Distinct buckets with their counts.
    public static final class Counted {

        private final int[] buckets;
        private final int[] counts;
        private final int size;

        private Counted(int[] buckets, int[] counts, int size) {
            this.buckets = buckets;
            this.counts = counts;
            this.size = size;
        }

        public int size() {
            return size;
        }

        public int bucket(int at) {
            return buckets[at];
        }

        public int count(int at) {
            return counts[at];
        }
    }
}
