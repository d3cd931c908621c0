package id.percaya.consent.proof.transparency.merkle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Computes which parts of the tree a proof consists of, from the leaves upwards.
public final class ProofPaths {

    private ProofPaths() {}

    /// PATH of RFC 9162 section 2.1.3.1.
    ///
    /// @param leaf index, smaller than the size
    public static List<LeafRange> inclusion(long leaf, long size) {
        List<LeafRange> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = middle(from, to);
            if (leaf < middle) {
                path.add(new LeafRange(middle, to));
                to = middle;
            } else {
                path.add(new LeafRange(from, middle));
                from = middle;
            }
        }
        Collections.reverse(path);
        return path;
    }

    /// PROOF of RFC 9162 section 2.1.4.1. The root of the older tree is left out: the caller has
    /// it.
    ///
    /// @param first size of the older tree, from 1 to that of the newer
    public static List<LeafRange> consistency(long first, long second) {
        List<LeafRange> proof = new ArrayList<>();
        long from = 0;
        long to = second;
        while (first < to) {
            long middle = middle(from, to);
            if (first <= middle) {
                proof.add(new LeafRange(middle, to));
                to = middle;
            } else {
                proof.add(new LeafRange(from, middle));
                from = middle;
            }
        }
        if (from > 0) {
            proof.add(new LeafRange(from, to));
        }
        Collections.reverse(proof);
        return proof;
    }

    /// The end of the largest complete subtree that is smaller than the whole.
    private static long middle(long from, long to) {
        return from + Long.highestOneBit(to - from - 1);
    }
}
