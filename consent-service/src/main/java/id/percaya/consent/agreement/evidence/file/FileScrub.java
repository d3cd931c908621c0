package id.percaya.consent.agreement.evidence.file;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.sealing.Scrub;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// Deletes the person's files in the transaction that destroys the key. Destroying the key already
/// makes them unreadable; they are deleted anyway, uploads in progress included.
@ApplicationScoped
class FileScrub implements Scrub {

    @Override
    public void scrub(Tenant tenant, UUID subject, Connection connection) throws SQLException {
        FileRows.erase(subject, connection);
    }
}
