package id.percaya.consent.proof.transparency.merkle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tree as it is stored, in a map, grown leaf by leaf.
record GrownTree(long size, Map<Node, Hash> nodes) {

    static GrownTree of(List<Hash> leaves) {
        return new GrownTree(0, Map.of()).with(leaves);
    }

    /// Continues from the right edge only, as the database does.
    GrownTree with(List<Hash> more) {
        Map<Node, Hash> edge = new HashMap<>(nodes);
        edge.keySet().retainAll(new LeafRange(0, size).nodes());
        Frontier frontier = new Frontier(size, edge);
        more.forEach(frontier::add);
        Map<Node, Hash> all = new HashMap<>(nodes);
        all.putAll(frontier.grown());
        return new GrownTree(frontier.size(), all);
    }

    Hash root(long size) {
        return new LeafRange(0, size).hash(nodes);
    }

    InclusionProof inclusion(long leaf, long size) {
        return new InclusionProof(leaf, size, hashes(ProofPaths.inclusion(leaf, size)));
    }

    ConsistencyProof consistency(long from, long to) {
        return new ConsistencyProof(from, to, hashes(ProofPaths.consistency(from, to)));
    }

    private List<Hash> hashes(List<LeafRange> parts) {
        return parts.stream().map(part -> part.hash(nodes)).toList();
    }
}
