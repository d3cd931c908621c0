package id.percaya.consent.agreement.evidence.file;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.sealing.Scrub;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// With the subject's key nobody could open its files any more; they go all the same, those on
/// their way in too.
@ApplicationScoped
class FileScrub implements Scrub {

    @Override
    public void scrub(Tenant tenant, UUID subject, Connection connection) throws SQLException {
        FileRows.erase(subject, connection);
    }
}
