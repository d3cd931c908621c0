package id.percaya.consent.proof.transparency.merkle;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The right edge of the tree: all that appending needs.
public final class Frontier {

    private final Map<Node, Hash> known;
    private final Map<Node, Hash> grown = new LinkedHashMap<>();
    private long size;

    /// @param edge hashes of the complete subtrees of a tree of this size, see [LeafRange#nodes]
    public Frontier(long size, Map<Node, Hash> edge) {
        this.size = size;
        this.known = new HashMap<>(edge);
    }

    public void add(Hash leaf) {
        Node node = new Node(0, size);
        Hash hash = leaf;
        keep(node, hash);
        while (node.isRight()) {
            hash = Hash.ofNode(Objects.requireNonNull(known.get(node.sibling())), hash);
            node = node.parent();
            keep(node, hash);
        }
        size++;
    }

    private void keep(Node node, Hash hash) {
        known.put(node, hash);
        grown.put(node, hash);
    }

    public long size() {
        return size;
    }

    public Hash root() {
        return new LeafRange(0, size).hash(known);
    }

    /// Every node completed since construction.
    public Map<Node, Hash> grown() {
        return grown;
    }
}
