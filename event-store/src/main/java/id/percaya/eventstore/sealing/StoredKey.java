package id.percaya.eventstore.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A subject's key in `es.subject_key`: present, destroyed or absent.
sealed interface StoredKey {

    record Absent() implements StoredKey {}

    record Wrapped(WrappedKey key) implements StoredKey {}

    record Destroyed() implements StoredKey {}

    static StoredKey of(ResultSet row) throws SQLException {
        if (!row.next()) {
            return new Absent();
        }
        byte @Nullable [] wrapped = row.getBytes("wrapped_key");
        return wrapped == null ? new Destroyed() : new Wrapped(new WrappedKey(wrapped));
    }
}
