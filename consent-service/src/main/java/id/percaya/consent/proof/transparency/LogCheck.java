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

/// The log's verifier: does what is stored still say what was logged? Reads in short statements, so
/// it holds nobody up; what is recorded meanwhile is looked at the next time.
@ApplicationScoped
class LogCheck {

    /// A leaf without its row, or with another hash than the tree's.
    private static final String LEAVES_APART =
            """
            select index, l.leaf_hash is null
              from (select index, leaf_hash from log_leaf where index < ?) l
              full join (select index, hash from log_node where level = 0 and index < ?) n
                using (index)
             where l.leaf_hash is distinct from n.hash
             order by index limit 1
            """;

    /// What the log has heard of has a leaf.
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
                                    leafApart(size, connection),
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

    private static Optional<LogFault> leafApart(long size, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LEAVES_APART)) {
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

    private Optional<LogFault> headFault(SignedTreeHead signed, Connection connection)
            throws SQLException {
        TreeHead head = signed.head();
        boolean ours =
                signatures
                        .payload(TreeHead.TYP, signed.jws())
                        .filter(payload -> Arrays.equals(payload, head.canonical()))
                        .isPresent();
        boolean ofTheTree = new TreeCheck(head.treeSize()).has(head.rootHash(), connection);
        return ours && ofTheTree
                ? Optional.empty()
                : Optional.of(new LogFault(Kind.HEAD_CHANGED, null, null, null));
    }
}
