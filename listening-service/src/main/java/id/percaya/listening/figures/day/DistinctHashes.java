package id.percaya.listening.figures.day;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

/// Counts the distinct hashes of several sets, slice by slice of all possible hashes, so that the
/// table of a slice stays in the processor's cache however many there are.
public final class DistinctHashes {

    private static final int SLICE = 100_000;

    private final List<Hashes> sets = new ArrayList<>();

    public void add(Hashes set) {
        sets.add(set);
    }

    public long count() {
        if (sets.size() == 1) {
            return sets.getFirst().size();
        }
        long slices = 1 + sets.stream().mapToLong(Hashes::size).sum() / SLICE;
        HashTable table = new HashTable();
        long count = 0;
        for (long slice = 0; slice < slices; slice++) {
            table.clear();
            for (Hashes set : sets) {
                add(set, slice, slices, table);
            }
            count += table.size();
        }
        return count;
    }

    private static void add(Hashes set, long slice, long slices, HashTable table) {
        LongBuffer values = set.values();
        while (values.hasRemaining()) {
            long hash = values.get();
            if (Math.unsignedMultiplyHigh(hash, slices) == slice) {
                table.add(hash);
            }
        }
    }
}
