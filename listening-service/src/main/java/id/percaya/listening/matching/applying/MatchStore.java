package id.percaya.listening.matching.applying;

import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// Saves the matches of monitors and mentions, each with the latest version of the monitor that
/// matched.
@ApplicationScoped
class MatchStore {

    private static final String SAVE =
            """
            insert into mention_match (tenant_id, monitor_id, mention_id, monitor_version, published_at)
            values (?, ?, ?, ?, ?)
            on conflict (monitor_id, mention_id) do update
               set monitor_version = excluded.monitor_version
             where mention_match.monitor_version < excluded.monitor_version
            """;

    record Match(UUID monitorId, int version, UUID mentionId, Instant publishedAt) {}

    void save(Tenant tenant, List<Match> matches, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
            for (Match match : matches) {
                statement.setString(1, tenant.id());
                statement.setObject(2, match.monitorId());
                statement.setObject(3, match.mentionId());
                statement.setInt(4, match.version());
                statement.setObject(5, match.publishedAt().atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
