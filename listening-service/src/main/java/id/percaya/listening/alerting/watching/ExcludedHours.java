package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.UUID;
import javax.sql.DataSource;

/// The hours that say nothing about the usual level of a monitor: those inside a declared crisis of
/// its facility, until it was closed, and those in which a source that it has heard was not heard,
/// for a week at most: a source that is away for longer has become usual.
@ApplicationScoped
class ExcludedHours {

    private static final String SPANS =
            """
            with asked as (select ?::timestamptz begins, ?::timestamptz ends, ?::uuid monitor),
            spans as (
              select c.declared_at begun, c.closed_at ended
                from asked join monitor m on m.id = asked.monitor
                join crisis_span c on c.tenant_id = m.tenant_id
                 and (c.facility = m.facility or c.every_facility)
              union all
              select o.from_at, least(o.until_at, o.from_at + interval '7 days')
                from asked join source_monitor x on x.monitor_id = asked.monitor
                join source_outage o on o.source_id = x.source_id)
            select greatest(begun, begins), least(coalesce(ended, ends), ends)
              from spans, asked
             where begun < ends and coalesce(ended, ends) > begins
            """;

    private final DataSource requests;

    ExcludedHours(DataSource requests) {
        this.requests = requests;
    }

    /// The hours of a span by their number in it. An hour that is touched is left out.
    BitSet of(UUID monitor, Instant from, Instant until) {
        BitSet hours = new BitSet();
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(SPANS)) {
            statement.setObject(1, from.atOffset(ZoneOffset.UTC));
            statement.setObject(2, until.atOffset(ZoneOffset.UTC));
            statement.setObject(3, monitor);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    hours.set(hour(from, row, 1, 0), hour(from, row, 2, 1));
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
        return hours;
    }

    /// @param begun 1 to count a begun hour as a whole one
    private static int hour(Instant from, ResultSet row, int column, int begun)
            throws SQLException {
        Instant at = row.getObject(column, OffsetDateTime.class).toInstant();
        Duration since = Duration.between(from, at);
        Duration rounded = begun == 0 ? since : since.plusHours(1).minusNanos(1);
        return (int) rounded.toHours();
    }
}
