package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Tenant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// The library's own tables that may show a person: the answers kept for repeated requests. Of
/// snapshots, which hold what is sealed, those go that hold anything of the person's. Parked events
/// and failures hold no word of an event.
final class EventStoreScrub implements Scrub {

    /// Known by the subject's id, which an answer about a subject names.
    private static final String ANSWERS =
            """
            update es.command set response = '{}'
             where tenant_id = ? and position(? in response) > 0
            """;

    private static final String SNAPSHOTS =
            "delete from es.snapshot where tenant_id = ? and position(? in state::text) > 0";

    @Override
    public void scrub(Tenant tenant, UUID subject, Connection connection) throws SQLException {
        for (String sql : List.of(ANSWERS, SNAPSHOTS)) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, tenant.id());
                statement.setString(2, subject.toString());
                statement.executeUpdate();
            }
        }
    }
}
