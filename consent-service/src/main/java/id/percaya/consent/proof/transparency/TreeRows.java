package id.percaya.consent.proof.transparency;

import id.percaya.consent.proof.transparency.merkle.Hash;
import id.percaya.consent.proof.transparency.merkle.Node;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads the stored tree, which belongs to no tenant.
final class TreeRows {

    private static final String HEAD =
            "select tree_size, root_hash, at, jws from log_head order by tree_size desc limit 1";

    private static final String NODES =
            """
            select n.level, n.index, n.hash
              from unnest(?::smallint[], ?::bigint[]) as asked (level, index)
              join log_node n on n.level = asked.level and n.index = asked.index
            """;

    private TreeRows() {}

    static Optional<SignedTreeHead> head(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HEAD);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            TreeHead head =
                    new TreeHead(
                            row.getLong("tree_size"),
                            Hash.of(row.getBytes("root_hash")),
                            row.getObject("at", OffsetDateTime.class).toInstant());
            return Optional.of(new SignedTreeHead(head, row.getString("jws")));
        }
    }

    /// Missing nodes are left out.
    static Map<Node, Hash> nodes(Collection<Node> nodes, Connection connection)
            throws SQLException {
        Map<Node, Hash> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(NODES)) {
            statement.setArray(
                    1, connection.createArrayOf("int2", nodes.stream().map(Node::level).toArray()));
            statement.setArray(
                    2, connection.createArrayOf("int8", nodes.stream().map(Node::index).toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(
                            new Node(row.getInt("level"), row.getLong("index")),
                            Hash.of(row.getBytes("hash")));
                }
            }
        }
        return found;
    }
}
