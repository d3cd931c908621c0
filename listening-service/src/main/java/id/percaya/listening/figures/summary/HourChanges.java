package id.percaya.listening.figures.summary;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The hours of a tenant that are over and whose figures have changed. An hour waits until it has
/// been left alone for a moment, so that a large file does not summarise it again and again.
@ApplicationScoped
class HourChanges {

    private static final Duration WATERMARK = Duration.ofMinutes(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private static final String READY =
            """
            select hour, array_agg(id) as ids from hour_change
             where tenant_id = ? and hour < ?
             group by hour
            having max(changed_at) <= ? or min(changed_at) <= ?
             order by hour limit 100
            """;

    /// A change that was committed later stays noted, also if it was made before.
    private static final String DONE =
            "delete from hour_change where tenant_id = ? and id = any (?)";

    private final DataSource requests;
    private final Clock clock;
    private final Duration settling;

    HourChanges(
            DataSource requests,
            Clock clock,
            @ConfigProperty(name = "percaya.summaries.settling", defaultValue = "PT1M")
                    Duration settling) {
        this.requests = requests;
        this.clock = clock;
        this.settling = settling;
    }

    /// @param changes ids of those that are known
    record ChangedHour(Instant hour, List<Long> changes) {}

    /// Hours that began before this are over.
    Instant ended() {
        return clock.instant().minus(WATERMARK).truncatedTo(ChronoUnit.HOURS);
    }

    List<ChangedHour> ready(Tenant tenant) {
        Instant now = clock.instant();
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(READY)) {
            statement.setString(1, tenant.id());
            statement.setObject(2, at(ended()));
            statement.setObject(3, at(now.minus(settling)));
            statement.setObject(4, at(now.minus(LONGEST_WAIT)));
            List<ChangedHour> hours = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    hours.add(new ChangedHour(instant(row, 1), ids(row)));
                }
            }
            return hours;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    int done(Tenant tenant, ChangedHour changed) {
        try (Connection connection = requests.getConnection()) {
            return Sql.write(
                    connection,
                    DONE,
                    tenant.id(),
                    connection.createArrayOf("bigint", changed.changes().toArray()));
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static List<Long> ids(ResultSet row) throws SQLException {
        return List.of((Long[]) row.getArray(2).getArray());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
