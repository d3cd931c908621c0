package id.percaya.listening.sources.outage;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Notes which monitors hear a source: those that have picked one of its mentions.
@ApplicationScoped
public class HeardMonitors {

    private static final String NOTE =
            """
            insert into source_monitor (source_id, monitor_id, tenant_id)
            select distinct ?::uuid, monitor_id, tenant_id from mention_match
             where mention_id = any(?)
            on conflict do nothing
            """;

    private final DataSource requests;

    HeardMonitors(DataSource requests) {
        this.requests = requests;
    }

    /// In the transaction in which the mentions were stored.
    public void note(UUID source, List<UUID> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(NOTE)) {
            statement.setObject(1, source);
            statement.setArray(2, connection.createArrayOf("uuid", mentions.toArray()));
            var _ = statement.executeUpdate();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
