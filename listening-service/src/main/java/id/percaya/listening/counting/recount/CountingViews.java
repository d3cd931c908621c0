package id.percaya.listening.counting.recount;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.counting.recount.CountingDetails.Progress;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Reads how far the counting is, of all tenants.
@ApplicationScoped
class CountingViews {

    private static final String WAITING =
            """
            select (select count(*) from mention_change c, counting_relay r
                     where (c.tx, c.position) > (r.tx, r.position)),
                   (select min(counted_until) from counting_mark
                    having count(*) >= max(partitions))
            """;
    private static final String LAST =
            "select version, from_at, ordered_at, mentions, ended_at from recount where id = ?";

    private final javax.sql.DataSource requests;
    private final javax.sql.DataSource worker;

    CountingViews(
            javax.sql.DataSource requests, @DataSource("worker") javax.sql.DataSource worker) {
        this.requests = requests;
        this.worker = worker;
    }

    /// In the transaction of an order, which the worker does not see yet.
    CountingDetails details(Tenant operators) {
        try (Connection own = requests.getConnection();
                Connection all = worker.getConnection();
                PreparedStatement last = own.prepareStatement(LAST);
                PreparedStatement waiting = all.prepareStatement(WAITING)) {
            last.setObject(1, Recounts.id(operators));
            try (ResultSet recount = last.executeQuery();
                    ResultSet changes = waiting.executeQuery()) {
                changes.next();
                boolean ordered = recount.next();
                return new CountingDetails(
                        ordered ? recount.getInt("version") : 0,
                        changes.getLong(1),
                        nullable(changes, 2),
                        ordered ? progress(recount) : null);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                instant(row, "from_at"),
                instant(row, "ordered_at"),
                row.getLong("mentions"),
                nullable(row, row.findColumn("ended_at")));
    }

    private static @Nullable Instant nullable(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
