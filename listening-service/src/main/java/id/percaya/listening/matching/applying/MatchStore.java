package id.percaya.listening.matching.applying;

import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

    private static final String DELETE_OTHERS =
            """
            delete from mention_match x
             where x.tenant_id = ? and x.mention_id = any (?) and x.monitor_id = any (?)
               and not exists (
                 select from unnest(?::uuid[], ?::uuid[]) as kept (monitor_id, mention_id)
                  where kept.monitor_id = x.monitor_id and kept.mention_id = x.mention_id)
            """;

    record Match(UUID monitorId, int version, UUID mentionId, Instant publishedAt) {}

    /// Leaves only these matches between the mentions and the monitors.
    void replace(
            Tenant tenant,
            Collection<UUID> mentions,
            Collection<UUID> monitors,
            List<Match> matches,
            Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE_OTHERS)) {
            statement.setString(1, tenant.id());
            statement.setArray(2, uuids(mentions.stream(), connection));
            statement.setArray(3, uuids(monitors.stream(), connection));
            statement.setArray(4, uuids(matches.stream().map(Match::monitorId), connection));
            statement.setArray(5, uuids(matches.stream().map(Match::mentionId), connection));
            statement.executeUpdate();
        }
        save(tenant, matches, connection);
    }

    private static Array uuids(Stream<UUID> ids, Connection connection) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

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
