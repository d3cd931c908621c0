package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// Finds the monitors that have a mention in a span, so that a change costs the rules of these
/// only.
@ApplicationScoped
class TouchedMonitors {

    private static final String TOUCHED =
            """
            select monitor from unnest(?::uuid[]) as monitor
             where exists (select 1 from mention_match x
                            where x.monitor_id = monitor
                              and x.published_at >= ? and x.published_at <= ?)
            """;

    private final DataSource requests;

    TouchedMonitors(DataSource requests) {
        this.requests = requests;
    }

    /// Both ends are included.
    Set<UUID> among(Collection<UUID> monitors, Instant oldest, Instant newest) {
        Set<UUID> touched = new HashSet<>();
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(TOUCHED)) {
            Array asked = connection.createArrayOf("uuid", monitors.toArray());
            statement.setArray(1, asked);
            statement.setObject(2, oldest.atOffset(ZoneOffset.UTC));
            statement.setObject(3, newest.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    touched.add(row.getObject(1, UUID.class));
                }
            }
            asked.free();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
        return touched;
    }
}
