package id.percaya.consent.proof.transparency;

import id.percaya.consent.proof.transparency.LogEntry.ConsentVersion;
import id.percaya.consent.proof.transparency.LogFault.Kind;
import id.percaya.consent.proof.transparency.merkle.Hash;
import id.percaya.consent.proof.transparency.merkle.Node;
import id.percaya.eventstore.Tenant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Recomputes each leaf of a tenant from its event and salt.
final class LeafCheck {

    private static final int PAGE = 500;

    private static final String LEAVES =
            "select "
                    + StoredLeaf.COLUMNS
                    + """
                       from log_leaf l
                      where l.tenant_id = ? and l.index > ? and l.index < ?
                      order by l.index limit ?
                    """;

    private final Tenant tenant;
    private final Salts salts;
    private long recomputed;
    private long erased;
    private @Nullable LogFault fault;

    LeafCheck(Tenant tenant, Salts salts) {
        this.tenant = tenant;
        this.salts = salts;
    }

    /// Stops at the first mismatch.
    LeafCheck below(long size, Connection connection) throws SQLException {
        long last = -1;
        List<StoredLeaf> page = page(last, size, connection);
        while (!page.isEmpty() && fault == null) {
            check(page, connection);
            last = page.getLast().index();
            page = page(last, size, connection);
        }
        return this;
    }

    private void check(List<StoredLeaf> leaves, Connection connection) throws SQLException {
        Map<ConsentVersion, LogEntry> entries =
                LogEntryReader.find(
                        leaves.stream().map(StoredLeaf::consentVersion).toList(), connection);
        Map<Node, Hash> tree =
                TreeRows.nodes(leaves.stream().map(LeafCheck::node).toList(), connection);
        for (StoredLeaf leaf : leaves) {
            boolean same = leaf.hash().equals(tree.get(node(leaf)));
            Kind kind = same ? check(leaf, entries.get(leaf.consentVersion())) : Kind.LEAF_CHANGED;
            if (kind != null) {
                fault = LogFault.of(kind, leaf);
                return;
            }
        }
    }

    private @Nullable Kind check(StoredLeaf leaf, @Nullable LogEntry entry) {
        if (entry == null) {
            return Kind.EVENT_MISSING;
        }
        Optional<byte[]> salt;
        try {
            salt = salts.open(tenant, leaf.subjectId(), leaf.salt());
        } catch (IllegalStateException doesNotOpen) {
            return Kind.LEAF_CHANGED;
        }
        if (salt.isEmpty()) {
            erased++;
            return salts.areErased(tenant, leaf.subjectId()) ? null : Kind.LEAF_CHANGED;
        }
        recomputed++;
        boolean same = Commitment.to(entry, salt.get()).leaf().equals(leaf.hash());
        return same ? null : Kind.EVENT_CHANGED;
    }

    private static Node node(StoredLeaf leaf) {
        return new Node(0, leaf.index());
    }

    private List<StoredLeaf> page(long after, long size, Connection connection)
            throws SQLException {
        List<StoredLeaf> page = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(LEAVES)) {
            statement.setString(1, tenant.id());
            statement.setLong(2, after);
            statement.setLong(3, size);
            statement.setInt(4, PAGE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    page.add(StoredLeaf.read(row));
                }
            }
        }
        return page;
    }

    long recomputed() {
        return recomputed;
    }

    long erased() {
        return erased;
    }

    Optional<LogFault> fault() {
        return Optional.ofNullable(fault);
    }
}
