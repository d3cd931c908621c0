package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Tenant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Scrubs the library's own tables. Stored responses about the subject are deleted, and so are
/// snapshots that contain the subject's sealed data. Parked events and failures hold no content of
/// events.
final class EventStoreScrub implements Scrub {

    /// A response about a subject names the subject's id.
    private static final String ANSWERS =
            """
            update es.idempotency_key set response = '{}'
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
