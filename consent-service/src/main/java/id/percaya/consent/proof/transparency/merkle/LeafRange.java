package id.percaya.consent.proof.transparency.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Consecutive leaves under one node of a tree; the node need not be complete.
///
/// @param from first leaf; a multiple of a power of two that is at least the number of leaves
/// @param to exclusive
public record LeafRange(long from, long to) {

    /// The minimal list of complete subtrees that cover it, from left to right.
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        long at = from;
        while (at < to) {
            int level = Long.SIZE - 1 - Long.numberOfLeadingZeros(to - at);
            nodes.add(new Node(level, at >> level));
            at += 1L << level;
        }
        return nodes;
    }

    /// Hash of the node above all of them: RFC 9162 section 2.1.1.
    ///
    /// @param known must contain those of [#nodes]
    public Hash hash(Map<Node, Hash> known) {
        List<Node> nodes = nodes();
        if (nodes.isEmpty()) {
            return Hash.EMPTY;
        }
        Hash hash = known(known, nodes.removeLast());
        for (Node left : nodes.reversed()) {
            hash = Hash.ofNode(known(known, left), hash);
        }
        return hash;
    }

    private static Hash known(Map<Node, Hash> known, Node node) {
        Hash hash = known.get(node);
        if (hash == null) {
            throw new IllegalStateException("missing hash of " + node);
        }
        return hash;
    }
}
