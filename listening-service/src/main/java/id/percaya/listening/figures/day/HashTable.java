package id.percaya.listening.figures.day;

import java.util.Arrays;

/// A set of hashes in memory. A hash is put at the first free place from the one that its own bits
/// name; 0 marks a free place.
final class HashTable {

    private long[] places = new long[64];
    private int taken;
    private boolean hasZero;

    void add(long hash) {
        if (hash == 0) {
            hasZero = true;
            return;
        }
        if (taken * 2 >= places.length) {
            grow();
        }
        if (isPut(hash)) {
            taken++;
        }
    }

    /// @return false when it was there
    private boolean isPut(long hash) {
        int last = places.length - 1;
        int at = (int) hash & last;
        while (places[at] != 0) {
            if (places[at] == hash) {
                return false;
            }
            at = (at + 1) & last;
        }
        places[at] = hash;
        return true;
    }

    private void grow() {
        long[] before = places;
        places = new long[before.length * 2];
        for (long hash : before) {
            if (hash != 0) {
                var _ = isPut(hash);
            }
        }
    }

    int size() {
        return hasZero ? taken + 1 : taken;
    }

    void clear() {
        Arrays.fill(places, 0);
        taken = 0;
        hasZero = false;
    }
}
