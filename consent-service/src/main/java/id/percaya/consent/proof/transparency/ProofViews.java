package id.percaya.consent.proof.transparency;

import id.percaya.consent.proof.signing.Signatures;
import id.percaya.consent.proof.transparency.merkle.ConsistencyProof;
import id.percaya.consent.proof.transparency.merkle.Hash;
import id.percaya.consent.proof.transparency.merkle.InclusionProof;
import id.percaya.consent.proof.transparency.merkle.LeafRange;
import id.percaya.consent.proof.transparency.merkle.Node;
import id.percaya.consent.proof.transparency.merkle.ProofPaths;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Reads tree heads and proofs from the stored tree. It reads hashes and indexes only, so it needs
/// no tenant and serves anonymous callers. Each proof is one query for O(log n) rows.
@ApplicationScoped
public class ProofViews {

    private static final String INDEX = "select index from log_leaf where leaf_hash = ?";

    private final javax.sql.DataSource worker;
    private final Signatures signatures;
    private final Clock clock;

    ProofViews(
            @DataSource("worker") javax.sql.DataSource worker, Signatures signatures, Clock clock) {
        this.worker = worker;
        this.signatures = signatures;
        this.clock = clock;
    }

    /// The last signed tree head.
    public SignedTreeHead head() {
        return read(TreeRows::head).orElseGet(this::emptyHead);
    }

    /// The index of the leaf with this hash; empty if there is none.
    public OptionalLong index(Hash leaf) {
        return read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(INDEX)) {
                statement.setBytes(1, leaf.bytes());
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
                }
            }
        });
    }

    /// @param leaf index, smaller than the size
    /// @param size at most that of the last tree head
    public InclusionProof inclusion(long leaf, long size) {
        return new InclusionProof(leaf, size, hashes(ProofPaths.inclusion(leaf, size)));
    }

    /// @param from at least 1
    /// @param to at least `from`, at most the size of the last tree head
    public ConsistencyProof consistency(long from, long to) {
        return new ConsistencyProof(from, to, hashes(ProofPaths.consistency(from, to)));
    }

    private List<Hash> hashes(List<LeafRange> parts) {
        List<Node> nodes = parts.stream().flatMap(part -> part.nodes().stream()).toList();
        Map<Node, Hash> known =
                nodes.isEmpty()
                        ? new HashMap<>()
                        : read(connection -> TreeRows.nodes(nodes, connection));
        return parts.stream().map(part -> part.hash(known)).toList();
    }

    private SignedTreeHead emptyHead() {
        TreeHead head = new TreeHead(0, Hash.EMPTY, clock.instant());
        return new SignedTreeHead(head, signatures.jws(TreeHead.TYP, head.canonical()));
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = worker.getConnection()) {
            return reading.of(connection);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private interface Reading<T> {
        T of(Connection connection) throws SQLException;
    }
}
