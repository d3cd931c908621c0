package id.percaya.kit.file;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.sealing.Scrub;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// Deletes the subject's files in the transaction that destroys the key. Destroying the key already
/// makes them unreadable; they are deleted anyway, uploads in progress included.
public final class FileScrub implements Scrub {

    private final FileRows rows;

    FileScrub(FileRows rows) {
        this.rows = rows;
    }

    @Override
    public void scrub(Tenant tenant, UUID subject, Connection connection) throws SQLException {
        rows.erase(subject, connection);
    }
}
