package id.percaya.consent.proof.transparency.merkle;

import java.util.ArrayList;
import java.util.List;

/// The definitions of RFC 9162 section 2.1, written down as they stand there.
final class ReferenceTree {

    private ReferenceTree() {}

    /// MTH
    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.EMPTY;
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = split(leaves);
        return Hash.ofNode(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    /// PATH
    static List<Hash> inclusion(int m, List<Hash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int k = split(leaves);
        List<Hash> left = leaves.subList(0, k);
        List<Hash> right = leaves.subList(k, leaves.size());
        return m < k
                ? and(inclusion(m, left), root(right))
                : and(inclusion(m - k, right), root(left));
    }

    /// PROOF
    static List<Hash> consistency(int m, List<Hash> leaves) {
        return subproof(m, leaves, true);
    }

    private static List<Hash> subproof(int m, List<Hash> leaves, boolean whole) {
        if (m == leaves.size()) {
            return whole ? List.of() : List.of(root(leaves));
        }
        int k = split(leaves);
        List<Hash> left = leaves.subList(0, k);
        List<Hash> right = leaves.subList(k, leaves.size());
        return m <= k
                ? and(subproof(m, left, whole), root(right))
                : and(subproof(m - k, right, false), root(left));
    }

    /// The largest power of two smaller than the number of leaves.
    private static int split(List<Hash> leaves) {
        int k = 1;
        while (k * 2 < leaves.size()) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> and(List<Hash> path, Hash last) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }
}
