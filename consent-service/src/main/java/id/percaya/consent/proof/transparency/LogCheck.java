package id.percaya.consent.proof.transparency;

import id.percaya.consent.proof.signing.Signatures;
import id.percaya.consent.proof.transparency.LogEntry.ConsentVersion;
import id.percaya.consent.proof.transparency.LogFault.Kind;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Verifies that the stored events and the stored tree still agree. It reads in short statements
/// and so blocks no writer; events recorded meanwhile are checked the next time.
@ApplicationScoped
class LogCheck {

    /// A leaf without a row, or with a hash that differs from the tree's.
    private static final String MISMATCHED_LEAVES =
            """
            select index, l.leaf_hash is null
              from (select index, leaf_hash from log_leaf where index < ?) l
              full join (select index, hash from log_node where level = 0 and index < ?) n
                using (index)
             where l.leaf_hash is distinct from n.hash
             order by index limit 1
            """;

    /// An event before the subscription's checkpoint that has no leaf and is not parked.
    private static final String UNLOGGED =
            """
            select e.stream_id, e.version from es.event e
             where e.tenant_id = ? and e.stream_type = 'consent'
               and (e.tx, e.position) <=
                     (select s.tx, s.position from es.subscription s where s.name = ?)
               and not exists (select 1 from log_leaf l where l.event_id = e.event_id)
               and not exists (select 1 from es.parked p
                                where p.subscription = ? and p.event_id = e.event_id)
             order by e.tx, e.position limit 1
            """;

    private final javax.sql.DataSource worker;
    private final ProofViews proofs;
    private final Salts salts;
    private final Signatures signatures;

    LogCheck(
            @DataSource("worker") javax.sql.DataSource worker,
            ProofViews proofs,
            Salts salts,
            Signatures signatures) {
        this.worker = worker;
        this.proofs = proofs;
        this.salts = salts;
        this.signatures = signatures;
    }

    LogVerified verify(Tenant tenant) {
        SignedTreeHead head = proofs.head();
        long size = head.head().treeSize();
        try (Connection connection = worker.getConnection()) {
            LeafCheck leaves = new LeafCheck(tenant, salts).below(size, connection);
            Optional<LogFault> fault =
                    Stream.of(
                                    leaves.fault(),
                                    mismatchedLeaf(size, connection),
                                    new TreeCheck(size).fault(connection),
                                    unlogged(tenant, connection),
                                    headFault(head, connection))
                            .flatMap(Optional::stream)
                            .min(Comparator.comparingLong(LogFault::order));
            return new LogVerified(
                    fault.isEmpty(),
                    size,
                    leaves.recomputed(),
                    leaves.erased(),
                    fault.orElse(null));
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static Optional<LogFault> mismatchedLeaf(long size, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MISMATCHED_LEAVES)) {
            statement.setLong(1, size);
            statement.setLong(2, size);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                LogFault.at(
                                        row.getBoolean(2) ? Kind.LEAF_MISSING : Kind.LEAF_CHANGED,
                                        row.getLong(1)))
                        : Optional.empty();
            }
        }
    }

    private static Optional<LogFault> unlogged(Tenant tenant, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNLOGGED)) {
            statement.setString(1, tenant.id());
            statement.setString(2, WhenConsentRecordedThenLogIt.NAME);
            statement.setString(3, WhenConsentRecordedThenLogIt.NAME);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                LogFault.missing(
                                        new ConsentVersion(
                                                row.getObject(1, UUID.class), row.getInt(2))))
                        : Optional.empty();
            }
        }
    }

    private Optional<LogFault> headFault(SignedTreeHead last, Connection connection)
            throws SQLException {
        TreeHead head = last.head();
        boolean signed =
                signatures
                        .payload(TreeHead.TYP, last.jws())
                        .filter(payload -> Arrays.equals(payload, head.canonical()))
                        .isPresent();
        boolean matchesTree = new TreeCheck(head.treeSize()).hasRoot(head.rootHash(), connection);
        return signed && matchesTree
                ? Optional.empty()
                : Optional.of(new LogFault(Kind.HEAD_CHANGED, null, null, null));
    }
}
