package id.percaya.consent.proof.transparency;

import id.percaya.consent.proof.transparency.merkle.Hash;
import id.percaya.consent.proof.transparency.merkle.Node;
import id.percaya.kit.view.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Writes the stored tree, with one statement per table for any number of rows.
final class TreeWriter {

    private static final String LEAVES =
            """
            insert into log_leaf
              (previous, index, event_id, consent_id, subject_id, version, tenant_id, leaf_hash, salt)
            select nullif(leaf.index, 0) - 1, leaf.*
              from unnest(?::bigint[], ?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::text[],
                          ?::bytea[], ?::text[]) as leaf (index)
            """;

    private static final String NODES =
            """
            insert into log_node (level, index, hash)
            select * from unnest(?::smallint[], ?::bigint[], ?::bytea[])
            """;

    private static final String HEAD =
            "insert into log_head (tree_size, root_hash, at, jws) values (?, ?, ?, ?)";

    private TreeWriter() {}

    /// @param first index of the first leaf
    static void leaves(long first, List<NewLeaf> leaves, Connection connection)
            throws SQLException {
        Columns<NewLeaf> columns = new Columns<>(leaves, connection);
        Long[] indexes =
                LongStream.range(first, first + leaves.size()).boxed().toArray(Long[]::new);
        Sql.write(
                connection,
                LEAVES,
                connection.createArrayOf("int8", indexes),
                columns.of("uuid", leaf -> leaf.entry().eventId()),
                columns.of("uuid", leaf -> leaf.entry().consentId()),
                columns.of("uuid", NewLeaf::subjectId),
                columns.of("int4", leaf -> leaf.entry().version()),
                columns.of("text", leaf -> leaf.entry().tenant()),
                columns.bytes(leaf -> leaf.hash().bytes()),
                columns.of("text", NewLeaf::salt));
    }

    static void nodes(Map<Node, Hash> nodes, Connection connection) throws SQLException {
        Columns<Map.Entry<Node, Hash>> columns =
                new Columns<>(List.copyOf(nodes.entrySet()), connection);
        Sql.write(
                connection,
                NODES,
                columns.of("int2", node -> node.getKey().level()),
                columns.of("int8", node -> node.getKey().index()),
                columns.bytes(node -> node.getValue().bytes()));
    }

    static void head(SignedTreeHead signed, Connection connection) throws SQLException {
        TreeHead head = signed.head();
        Sql.write(
                connection,
                HEAD,
                head.treeSize(),
                head.rootHash().bytes(),
                head.at(),
                signed.jws());
    }

    private record Columns<T>(List<T> rows, Connection connection) {

        Object of(String type, Column<T> column) throws SQLException {
            return connection.createArrayOf(type, rows.stream().map(column::of).toArray());
        }

        /// The driver recognizes bytes by the array's runtime type, so it needs a `byte[][]`.
        Object bytes(Function<T, byte[]> value) throws SQLException {
            byte[][] all = rows.stream().map(value).toArray(byte[][]::new);
            return connection.createArrayOf("bytea", all);
        }
    }

    private interface Column<T> {
        @Nullable Object of(T row);
    }
}
