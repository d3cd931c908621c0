package id.percaya.listening.counting.change;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.counting.bin.MentionCount;
import id.percaya.listening.counting.bin.MonitorKey;
import id.percaya.listening.counting.bin.Sequence;
import id.percaya.listening.counting.bin.Sweep;
import id.percaya.listening.counting.change.ChangePage.Change;
import id.percaya.listening.counting.stored.CountedColumns;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Reads changes up to the oldest transaction that may still write, each with the present state of
/// its mention. The state may be newer than the change; then a later change has it too. A change
/// that names no monitor is for those that pick the mention when it is read: a match that was added
/// at the same time may not have been visible to the transaction that wrote the change.
@ApplicationScoped
class ChangeReader {

    private static final String PAGE =
            """
            with page as materialized (
              select * from mention_change
               where (tx, position) > (?::xid8, ?)
                 and tx < pg_snapshot_xmin(pg_current_snapshot())
               order by tx, position limit ?)
            select p.tx::text, p.position, p.tenant_id, p.mention_id, p.published_at,
                   coalesce(p.monitor_id, x.monitor_id) as monitor_id,
                   m.id is not null and x.monitor_id is not null as counts,
                   p.sweep::text as sweep, statement_timestamp() as read_at,
            """
                    + CountedColumns.SQL
                    + """
                      from page p
                      left join mention m on m.id = p.mention_id
                      left join mention_match x on x.mention_id = p.mention_id
                           and x.monitor_id = coalesce(p.monitor_id, x.monitor_id)
                      left join mention_story s on s.mention_id = m.id
                     order by p.tx, p.position
                    """;

    /// Times are not in the order of transactions, but nearly: among many, the least is in front.
    private static final String COMPLETE =
            """
            select coalesce(min(changed_at), statement_timestamp())
              from (select changed_at from mention_change where (tx, position) > (?::xid8, ?)
                     order by tx, position limit 5000) as waiting
            """;

    private final javax.sql.DataSource worker;

    ChangeReader(@DataSource("worker") javax.sql.DataSource worker) {
        this.worker = worker;
    }

    ChangePage after(Sequence from, int limit) throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setString(1, Long.toUnsignedString(from.tx()));
            statement.setLong(2, from.position());
            statement.setInt(3, limit);
            return page(statement, from, limit);
        }
    }

    private static ChangePage page(PreparedStatement statement, Sequence from, int limit)
            throws SQLException {
        List<Change> changes = new ArrayList<>();
        Instant readAt = Instant.EPOCH;
        Sequence end = from;
        int rows = 0;
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Sequence sequence =
                        new Sequence(Long.parseUnsignedLong(row.getString(1)), row.getLong(2));
                rows += sequence.equals(end) ? 0 : 1;
                end = sequence;
                readAt = row.getObject("read_at", OffsetDateTime.class).toInstant();
                UUID monitor = row.getObject("monitor_id", UUID.class);
                if (monitor != null) {
                    changes.add(change(row, monitor, sequence));
                }
            }
        }
        return new ChangePage(changes, readAt, rows == limit, end);
    }

    private static Change change(ResultSet row, UUID monitor, Sequence sequence)
            throws SQLException {
        Instant at = row.getObject("published_at", OffsetDateTime.class).toInstant();
        String sweep = row.getString("sweep");
        return new Change(
                new MonitorKey(new Tenant(row.getString("tenant_id")), monitor),
                sweep == null
                        ? new MentionCount(
                                sequence,
                                row.getObject("mention_id", UUID.class),
                                at,
                                row.getBoolean("counts") ? CountedColumns.read(row) : null)
                        : new Sweep(sequence, at, Long.parseUnsignedLong(sweep)));
    }

    /// All changes that were committed before it are at or before this place.
    Instant completeUntil(Sequence place) throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(COMPLETE)) {
            statement.setString(1, Long.toUnsignedString(place.tx()));
            statement.setLong(2, place.position());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }
}
