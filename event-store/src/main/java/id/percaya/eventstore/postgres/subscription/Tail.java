package id.percaya.eventstore.postgres.subscription;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.jdbc.TransientFailure;
import id.percaya.eventstore.postgres.log.EventRow;
import id.percaya.eventstore.postgres.log.LogEntry;
import id.percaya.eventstore.postgres.log.ShardPosition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads the log in order, up to the oldest transaction that may still write: below that horizon no
/// event can appear any more. Reads outside a transaction, so that it holds nothing up.
public final class Tail<E> {

    /// Without archived events: every subscription has handled them, and actions are not repeated.
    static final String LIVE = "es.event";

    /// With archived events: a new view needs them.
    static final String WHOLE = "es.whole_log";

    /// Walks one index from the checkpoint on.
    private static final String PAGE =
            "select "
                    + EventRow.COLUMNS
                    + """
                      , e.tx as tx_order
                      from %s e
                     where (e.tx, e.position) > (?::xid8, ?)
                       and e.tx < pg_snapshot_xmin(pg_current_snapshot()) and %s
                     order by e.tx, e.position limit ?
                    """;

    private static final String ONE =
            "select "
                    + EventRow.COLUMNS
                    + " from es.event e where e.stream_id = ? and e.version = ?";

    /// @param entries the events of the declared types
    /// @param rows the number of rows read, of any type
    /// @param end the position of the last row, so that the checkpoint also passes other types'
    ///   events
    public record Page<E>(List<LogEntry<E>> entries, int rows, Position end) {}

    private final DataSource worker;
    private final EventTypes<E> types;
    private final EventCodec codec;
    private final boolean whole;
    private final String page;

    public Tail(DataSource worker, EventTypes<E> types, EventCodec codec, ShardPosition shard) {
        this(worker, types, codec, shard, LIVE);
    }

    /// @param log [#LIVE] or [#WHOLE]
    public Tail(
            DataSource worker,
            EventTypes<E> types,
            EventCodec codec,
            ShardPosition shard,
            String log) {
        this.worker = worker;
        this.types = types;
        this.codec = codec;
        this.whole = log.equals(WHOLE);
        this.page = whole ? wholePage(shard) : PAGE.formatted(LIVE, shard.ownsStream());
    }

    /// Reads a page of each table and keeps the first rows of both. Over the view `es.whole_log`
    /// the planner may sort the whole log for every page.
    private static String wholePage(ShardPosition shard) {
        String live = shard.ownsStream() + " and e.stream_type <> '(archived)'";
        return "select * from ((%s) union all (%s)) page order by tx_order, position limit ?"
                .formatted(
                        PAGE.formatted(LIVE, live),
                        PAGE.formatted("es.archived_event", shard.ownsStream()));
    }

    public Page<E> after(Position from, int limit) throws SQLException {
        String tx = Long.toUnsignedString(from.tx());
        long sequence = from.sequence();
        Object[] values =
                whole
                        ? new Object[] {tx, sequence, limit, tx, sequence, limit, limit}
                        : new Object[] {tx, sequence, limit};
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = Jdbc.bound(connection, page, values);
                ResultSet rows = statement.executeQuery()) {
            return page(rows, from);
        }
    }

    private Page<E> page(ResultSet row, Position from) throws SQLException {
        List<LogEntry<E>> entries = new ArrayList<>();
        int rows = 0;
        Position end = from;
        while (row.next()) {
            rows++;
            end = EventRow.position(row);
            if (types.byName().containsKey(row.getString("type"))) {
                entries.add(read(row));
            }
        }
        return new Page<>(entries, rows, end);
    }

    private LogEntry<E> read(ResultSet row) throws SQLException {
        LogEntry.Envelope envelope = LogEntry.Envelope.of(row);
        try {
            return new LogEntry.Decoded<>(envelope, EventRow.read(row, types, codec));
        } catch (RuntimeException unreadable) {
            if (TransientFailure.causes(unreadable)) {
                throw unreadable;
            }
            return new LogEntry.Undecodable<>(envelope, unreadable);
        }
    }

    /// One event of a stream; null when it is not in the log.
    @Nullable LogEntry<E> event(UUID stream, int version) throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = Jdbc.bound(connection, ONE, stream, version);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? read(row) : null;
        }
    }
}
