package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/// Wraps every subject's key with the current key-encryption key. It can be killed and started
/// again, and can run on several nodes at once: keys that are done are not done again.
public final class Rewrapping {

    private static final int BATCH = 100;
    private static final UUID NO_SUBJECT = new UUID(0, 0);

    private static final String IN_USE =
            "select distinct kek from es.subject_key where wrapped_key is not null";

    private static final String NEXT =
            """
            select tenant_id, subject, wrapped_key, kek from es.subject_key
             where wrapped_key is not null and kek <> ? and (tenant_id, subject) > (?, ?)
             order by tenant_id, subject limit ?
            """;

    private static final String REPLACE =
            """
            update es.subject_key set wrapped_key = ?, kek = ?
             where tenant_id = ? and subject = ? and kek = ? and wrapped_key is not null
            """;

    private record Outdated(KeyOwner owner, WrappedKey wrapped, String kek) {}

    private final DataSource worker;
    private final KeyEncryption encryption;

    public Rewrapping(DataSource worker, KeyEncryption encryption) {
        this.worker = worker;
        this.encryption = encryption;
    }

    /// Call this at start: a key that was wrapped by a missing key-encryption key cannot be used.
    ///
    /// @throws IllegalStateException when key-encryption keys are missing; the message names them
    public void requireKnown() {
        Set<String> missing = inUse();
        missing.removeAll(encryption.known());
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "subjects' keys are wrapped with the key-encryption keys "
                            + missing
                            + ", which are not in the keyset: mount the keyset that has them");
        }
    }

    /// @return the number of keys that were wrapped anew
    public int run() {
        int replaced = 0;
        try (Connection connection = worker.getConnection()) {
            List<Outdated> batch = after("", NO_SUBJECT, connection);
            while (!batch.isEmpty()) {
                replaced += replace(batch, connection);
                KeyOwner last = batch.getLast().owner();
                batch = after(last.tenant().id(), last.subject(), connection);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        return replaced;
    }

    /// The key-encryption keys that wrap at least one key; the others may be removed.
    public Set<String> inUse() {
        Set<String> inUse = new TreeSet<>();
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(IN_USE);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                inUse.add(row.getString(1));
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        return inUse;
    }

    private List<Outdated> after(String tenant, UUID subject, Connection connection)
            throws SQLException {
        List<Outdated> batch = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, encryption.current());
            statement.setString(2, tenant);
            statement.setObject(3, subject);
            statement.setInt(4, BATCH);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    batch.add(outdated(row));
                }
            }
        }
        return batch;
    }

    private static Outdated outdated(ResultSet row) throws SQLException {
        Tenant tenant = new Tenant(row.getString("tenant_id"));
        KeyOwner owner = new KeyOwner(tenant, row.getObject("subject", UUID.class));
        return new Outdated(
                owner, new WrappedKey(row.getBytes("wrapped_key")), row.getString("kek"));
    }

    private int replace(List<Outdated> batch, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            int replaced = 0;
            for (Outdated outdated : batch) {
                replaced += replace(outdated, connection);
            }
            connection.commit();
            done = true;
            return replaced;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    private int replace(Outdated outdated, Connection connection) throws SQLException {
        WrappedKey again = outdated.wrapped().again(outdated.owner(), encryption);
        try (PreparedStatement statement = connection.prepareStatement(REPLACE)) {
            again.bind(statement, 1);
            statement.setString(2, encryption.current());
            statement.setString(3, outdated.owner().tenant().id());
            statement.setObject(4, outdated.owner().subject());
            statement.setString(5, outdated.kek());
            return statement.executeUpdate();
        }
    }
}
