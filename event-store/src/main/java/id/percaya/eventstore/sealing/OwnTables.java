package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Tenant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/// The library's own tables that may show a person: the answers kept for repeated requests. Parked
/// events and failures hold no word of an event, and snapshots hold what is sealed.
final class OwnTables implements Scrub {

    /// Known by the subject's id, which an answer about a subject names.
    private static final String ANSWERS =
            """
            update es.command set response = '{}'
             where tenant_id = ? and position(? in response) > 0
            """;

    @Override
    public void scrub(Tenant tenant, UUID subject, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ANSWERS)) {
            statement.setString(1, tenant.id());
            statement.setString(2, subject.toString());
            statement.executeUpdate();
        }
    }
}
