package id.percaya.listening.figures.summary;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Reads the monitors that are summarised, and whether an hour's mentions have their stories.
@ApplicationScoped
class WatchedMonitors {

    private static final String MONITORS =
            "select id, facility, role = 'TOPIC' from monitor where state in ('ACTIVE', 'PAUSED')";

    /// With so many mentions that wait for their story, nearly every hour has some of them.
    private static final String WAITING =
            """
            select count(*) >= 2000 or bool_or(m.published_at >= ?::timestamptz
                                               and m.published_at < ?::timestamptz + interval '1 hour')
              from (select mention_id from story_queue limit 2000) q join mention m on m.id = q.mention_id
            """;

    private final DataSource requests;

    WatchedMonitors(DataSource requests) {
        this.requests = requests;
    }

    /// @param isTopic whether it belongs to the group of topics
    record WatchedMonitor(UUID id, String facility, boolean isTopic) {}

    List<WatchedMonitor> all() {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(MONITORS);
                ResultSet row = statement.executeQuery()) {
            List<WatchedMonitor> monitors = new ArrayList<>();
            while (row.next()) {
                monitors.add(
                        new WatchedMonitor(
                                row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)));
            }
            return monitors;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    boolean haveStoriesToCome(Instant hour) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(WAITING)) {
            statement.setObject(1, hour.atOffset(ZoneOffset.UTC));
            statement.setObject(2, hour.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
