package id.percaya.consent.proof.transparency;

import id.percaya.consent.proof.transparency.LogFault.Kind;
import id.percaya.consent.proof.transparency.merkle.Hash;
import id.percaya.consent.proof.transparency.merkle.LeafRange;
import id.percaya.consent.proof.transparency.merkle.Node;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Recomputes every stored node, level by level, from the leaf hashes to the root.
final class TreeCheck {

    /// Pairs in one batch, so that memory use does not grow with the tree.
    private static final int PAGE = 1_000;

    private final long size;

    TreeCheck(long size) {
        this.size = size;
    }

    /// The first node, from the bottom, that is missing or does not match its two children.
    Optional<LogFault> fault(Connection connection) throws SQLException {
        for (int level = 0; size >> level > 1; level++) {
            long pairs = size >> (level + 1);
            for (long from = 0; from < pairs; from += PAGE) {
                long to = Math.min(pairs, from + PAGE);
                Optional<LogFault> fault = fault(level, from, to, connection);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LogFault> fault(int level, long from, long to, Connection connection)
            throws SQLException {
        Map<Node, Hash> known =
                TreeRows.nodes(
                        LongStream.range(from, to)
                                .mapToObj(pair -> new Node(level + 1, pair))
                                .flatMap(TreeCheck::withChildren)
                                .toList(),
                        connection);
        return LongStream.range(from, to)
                .mapToObj(pair -> new Node(level + 1, pair))
                .filter(node -> !agrees(node, known))
                .findFirst()
                .map(node -> LogFault.at(Kind.NODE_CHANGED, node.index() << node.level()));
    }

    private static boolean agrees(Node node, Map<Node, Hash> known) {
        Hash left = known.get(left(node));
        Hash right = known.get(left(node).sibling());
        return left != null && right != null && Hash.ofNode(left, right).equals(known.get(node));
    }

    private static Stream<Node> withChildren(Node node) {
        return Stream.of(node, left(node), left(node).sibling());
    }

    private static Node left(Node node) {
        return new Node(node.level() - 1, node.index() << 1);
    }

    boolean hasRoot(Hash root, Connection connection) throws SQLException {
        LeafRange all = new LeafRange(0, size);
        Map<Node, Hash> edge = TreeRows.nodes(all.nodes(), connection);
        return edge.keySet().containsAll(all.nodes()) && all.hash(edge).equals(root);
    }
}
