package id.percaya.listening.concern.finding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;

/// Hours of a monitor whose mentions have changed. Triggers of `mention_match` note them.
final class TermChanges {

    /// With so many mentions that wait for their story, nearly all monitors have some of them.
    private static final int MANY = 2_000;

    private static final String WAITING =
            """
            select count(*) >= ? or count(x.mention_id) > 0
              from (select mention_id from story_queue where tenant_id = ? limit ?) q
              left join mention_match x
                     on x.mention_id = q.mention_id and x.monitor_id = ? and x.published_at < ?
            """;
    private static final String TAKE =
            """
            with taken as (
              delete from term_change where tenant_id = ? and monitor_id = ? and hour < ? returning hour)
            select distinct hour from taken where hour >= ?
            """;
    private static final String PUT_BACK =
            """
            insert into term_change (tenant_id, monitor_id, hour)
            select ?, ?, unnest(?::text[])::timestamptz
            """;

    private final String tenant;
    private final UUID monitor;
    private final Connection connection;

    TermChanges(String tenant, UUID monitor, Connection connection) {
        this.tenant = tenant;
        this.monitor = monitor;
        this.connection = connection;
    }

    /// Whether mentions of the monitor wait for their story; copies would count for several.
    ///
    /// @param until later mentions are not looked at
    boolean isTooEarly(Instant until) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WAITING)) {
            statement.setInt(1, MANY);
            statement.setString(2, tenant);
            statement.setInt(3, MANY);
            statement.setObject(4, monitor);
            statement.setObject(5, until.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /// Removes the changes of hours that began before this, before their texts are read. A mention
    /// that is committed later notes its hour again.
    ///
    /// @param from older hours are removed and not told
    NavigableSet<Instant> take(Instant from, Instant before) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setString(1, tenant);
            statement.setObject(2, monitor);
            statement.setObject(3, before.atOffset(ZoneOffset.UTC));
            statement.setObject(4, from.atOffset(ZoneOffset.UTC));
            NavigableSet<Instant> hours = new TreeSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    hours.add(row.getObject(1, OffsetDateTime.class).toInstant());
                }
            }
            return hours;
        }
    }

    /// Notes hours that a later step counts.
    void putBack(Collection<Instant> hours) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PUT_BACK)) {
            statement.setString(1, tenant);
            statement.setObject(2, monitor);
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "text", hours.stream().map(Instant::toString).toArray()));
            statement.executeUpdate();
        }
    }
}
