package id.percaya.consent.proof.transparency;

import id.percaya.consent.proof.transparency.LogEntry.ConsentVersion;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The logged events of a consent with their salts, for its receipt. It reads in the caller's
/// transaction, so row-level security limits it to the caller's tenant.
@ApplicationScoped
public class LoggedEventViews {

    private static final String LEAVES =
            "select "
                    + StoredLeaf.COLUMNS
                    + " from log_leaf l where l.consent_id = ? and l.index < ? order by l.version";

    private final DataSource requests;
    private final Salts salts;
    private final ProofViews proofs;

    LoggedEventViews(DataSource requests, Salts salts, ProofViews proofs) {
        this.requests = requests;
        this.salts = salts;
        this.proofs = proofs;
    }

    /// In the order of the events, up to this tree head, each with its inclusion proof.
    public List<LoggedEvent> of(Tenant tenant, UUID consentId, SignedTreeHead head) {
        long size = head.head().treeSize();
        try (Connection connection = requests.getConnection()) {
            List<StoredLeaf> leaves = leaves(consentId, size, connection);
            Map<ConsentVersion, LogEntry> entries =
                    LogEntryReader.find(
                            leaves.stream().map(StoredLeaf::consentVersion).toList(), connection);
            List<LoggedEvent> logged = new ArrayList<>();
            for (StoredLeaf leaf : leaves) {
                logged.add(
                        new LoggedEvent(
                                required(entries.get(leaf.consentVersion())),
                                salt(tenant, leaf),
                                leaf.hash(),
                                proofs.inclusion(leaf.index(), size)));
            }
            return logged;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static LogEntry required(@Nullable LogEntry entry) {
        if (entry == null) {
            throw new IllegalStateException("a logged event is missing: verify the log");
        }
        return entry;
    }

    private @Nullable String salt(Tenant tenant, StoredLeaf leaf) {
        return salts.open(tenant, leaf.subjectId(), leaf.salt())
                .map(Base64.getUrlEncoder().withoutPadding()::encodeToString)
                .orElse(null);
    }

    private static List<StoredLeaf> leaves(UUID consentId, long size, Connection connection)
            throws SQLException {
        List<StoredLeaf> leaves = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(LEAVES)) {
            statement.setObject(1, consentId);
            statement.setLong(2, size);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    leaves.add(StoredLeaf.read(row));
                }
            }
        }
        return leaves;
    }
}
