package id.percaya.eventstore.sealing;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/// A subject's key as it is stored.
final class WrappedKey {

    private final byte[] bytes;

    WrappedKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static WrappedKey fresh(KeyOwner owner, KeyEncryption encryption) {
        return new WrappedKey(encryption.wrap(SubjectKey.make(), owner.context()));
    }

    SubjectKey unwrap(KeyOwner owner, KeyEncryption encryption) {
        return SubjectKey.of(encryption.unwrap(bytes, owner.context()));
    }

    /// The same key, wrapped with the current key-encryption key.
    WrappedKey again(KeyOwner owner, KeyEncryption encryption) {
        byte[] key = encryption.unwrap(bytes, owner.context());
        return new WrappedKey(encryption.wrap(key, owner.context()));
    }

    void bind(PreparedStatement statement, int at) throws SQLException {
        statement.setBytes(at, bytes);
    }
}
