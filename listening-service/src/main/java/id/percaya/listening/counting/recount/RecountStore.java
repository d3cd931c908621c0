package id.percaya.listening.counting.recount;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.counting.bin.BinKey;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Appends a change for each stored mention, tenant by tenant and in small transactions, so that
/// other changes are sent in between.
@ApplicationScoped
class RecountStore {

    private static final int STEP = 5_000;

    /// The last mention of a step, in the order of the steps.
    record Place(Instant publishedAt, UUID mention) {}

    private static final String TENANTS = "select tenant_id from monitor_set order by tenant_id";
    private static final String APPEND =
            """
            with page as materialized (
              select tenant_id, id, published_at from mention
               where tenant_id = ? and (published_at, id) > (?, ?)
               order by published_at, id limit ?),
            appended as (
              insert into mention_change (tenant_id, mention_id, published_at)
              select tenant_id, id, published_at from page returning 1)
            select published_at, id, (select count(*) from appended) from page
             order by published_at desc, id desc limit 1
            """;

    /// All earlier transactions have ended, so the recount sees what they stored.
    private static final String OLDEST = "select pg_snapshot_xmin(pg_current_snapshot())::text";

    /// Of every monitor that has counts: what the recount has not met no longer counts.
    private static final String SWEEP =
            """
            insert into mention_change (tenant_id, mention_id, published_at, monitor_id, sweep)
            select distinct tenant_id, ?::uuid, ?::timestamptz, monitor_id, ?::xid8
              from monitor_bin where starts_at >= ?::timestamptz
            """;

    private static final String BEGIN =
            "update recount set mentions = 0, ended_at = null where id = ? and version = ?";
    private static final String ADVANCE =
            "update recount set mentions = mentions + ? where id = ? and version = ?";
    private static final String END =
            "update recount set ended_at = clock_timestamp() where id = ? and version = ?";

    private final javax.sql.DataSource worker;

    RecountStore(@DataSource("worker") javax.sql.DataSource worker) {
        this.worker = worker;
    }

    void run(UUID recount, int version, Instant ordered) {
        Instant from = BinKey.startOfBin(ordered);
        try (Connection connection = worker.getConnection()) {
            update(connection, BEGIN, recount, version);
            String begin = oldest(connection);
            for (String tenant : tenants(connection)) {
                Place place = new Place(from, new UUID(0, 0));
                while (place != null) {
                    place = step(connection, tenant, place, recount, version);
                }
            }
            OffsetDateTime since = from.atOffset(ZoneOffset.UTC);
            update(connection, SWEEP, recount, since, begin, since);
            update(connection, END, recount, version);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static String oldest(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OLDEST);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<String> tenants(Connection connection) throws SQLException {
        List<String> tenants = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TENANTS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                tenants.add(row.getString(1));
            }
        }
        return tenants;
    }

    private static @Nullable Place step(
            Connection connection, String tenant, Place after, UUID recount, int version)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            statement.setString(1, tenant);
            statement.setObject(2, after.publishedAt().atOffset(ZoneOffset.UTC));
            statement.setObject(3, after.mention());
            statement.setInt(4, STEP);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                update(connection, ADVANCE, row.getInt(3), recount, version);
                return new Place(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getObject(2, UUID.class));
            }
        }
    }

    private static void update(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            var _ = statement.executeUpdate();
        }
    }
}
