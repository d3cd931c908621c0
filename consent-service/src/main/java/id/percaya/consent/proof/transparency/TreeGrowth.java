package id.percaya.consent.proof.transparency;

import id.percaya.consent.proof.signing.Signatures;
import id.percaya.consent.proof.transparency.merkle.Frontier;
import id.percaya.consent.proof.transparency.merkle.LeafRange;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Appends leaves to the stored tree and signs the new tree head, in one transaction. A lock
/// serializes concurrent writers. Events that already have a leaf are skipped, so a redelivery
/// changes nothing.
@ApplicationScoped
class TreeGrowth {

    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('percaya.log', 0))";

    private static final String KNOWN =
            "select event_id from log_leaf where event_id = any (?::uuid[])";

    private final javax.sql.DataSource worker;
    private final Signatures signatures;
    private final Clock clock;

    TreeGrowth(
            @DataSource("worker") javax.sql.DataSource worker, Signatures signatures, Clock clock) {
        this.worker = worker;
        this.signatures = signatures;
        this.clock = clock;
    }

    void add(List<NewLeaf> leaves) {
        try (Connection connection = worker.getConnection()) {
            connection.setAutoCommit(false);
            try {
                add(leaves, connection);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private void add(List<NewLeaf> leaves, Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(ONE_AT_A_TIME)) {
            lock.execute();
        }
        Set<UUID> known = known(leaves, connection);
        List<NewLeaf> added =
                leaves.stream().filter(leaf -> !known.contains(leaf.entry().eventId())).toList();
        if (added.isEmpty()) {
            return;
        }
        Frontier tree = stored(connection);
        long first = tree.size();
        added.forEach(leaf -> tree.add(leaf.hash()));
        TreeWriter.leaves(first, added, connection);
        TreeWriter.nodes(tree.grown(), connection);
        TreeWriter.head(signed(tree), connection);
    }

    private static Set<UUID> known(List<NewLeaf> leaves, Connection connection)
            throws SQLException {
        Object[] asked = leaves.stream().map(leaf -> leaf.entry().eventId()).toArray();
        Set<UUID> known = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setArray(1, connection.createArrayOf("uuid", asked));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.add(row.getObject(1, UUID.class));
                }
            }
        }
        return known;
    }

    private static Frontier stored(Connection connection) throws SQLException {
        long size = TreeRows.head(connection).map(head -> head.head().treeSize()).orElse(0L);
        return new Frontier(size, TreeRows.nodes(new LeafRange(0, size).nodes(), connection));
    }

    private SignedTreeHead signed(Frontier tree) {
        TreeHead head = new TreeHead(tree.size(), tree.root(), clock.instant());
        return new SignedTreeHead(head, signatures.jws(TreeHead.TYP, head.canonical()));
    }
}
