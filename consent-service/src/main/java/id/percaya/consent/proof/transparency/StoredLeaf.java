package id.percaya.consent.proof.transparency;

import id.percaya.consent.proof.transparency.LogEntry.ConsentVersion;
import id.percaya.consent.proof.transparency.merkle.Hash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `log_leaf`.
///
/// @param salt encrypted under the subject's key; null if the subject had already been erased
record StoredLeaf(
        long index,
        UUID eventId,
        ConsentVersion consentVersion,
        UUID subjectId,
        Hash hash,
        @Nullable String salt) {

    static final String COLUMNS =
            "l.index, l.event_id, l.consent_id, l.version, l.subject_id, l.leaf_hash, l.salt";

    static StoredLeaf read(ResultSet row) throws SQLException {
        return new StoredLeaf(
                row.getLong("index"),
                row.getObject("event_id", UUID.class),
                new ConsentVersion(row.getObject("consent_id", UUID.class), row.getInt("version")),
                row.getObject("subject_id", UUID.class),
                Hash.of(row.getBytes("leaf_hash")),
                row.getString("salt"));
    }
}
