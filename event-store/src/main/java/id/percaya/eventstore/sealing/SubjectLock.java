package id.percaya.eventstore.sealing;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/// A lock on a subject: shared by all transactions that add data about it, exclusive for its
/// erasure.
final class SubjectLock {

    /// One round trip. The second statement begins when the lock is granted, so it sees the work of
    /// an erasure that held it. Takes no transaction id.
    private static final String HOLD_AND_FIND =
            """
            select pg_advisory_xact_lock_shared(hashtextextended(?, 0));
            select wrapped_key from es.subject_key where tenant_id = ? and subject = ?
            """;

    private final DataSource joined;

    SubjectLock(DataSource joined) {
        this.joined = joined;
    }

    /// Holds the lock until the running transaction ends.
    ///
    /// @return the key, which cannot change until then
    StoredKey hold(KeyOwner owner) {
        try (Connection connection = joined.getConnection();
                PreparedStatement statement = connection.prepareStatement(HOLD_AND_FIND)) {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException(
                        "personal fields can only be sealed within a transaction");
            }
            statement.setString(1, owner.lock());
            statement.setString(2, owner.tenant().id());
            statement.setObject(3, owner.subject());
            statement.execute();
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                return StoredKey.of(row);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
