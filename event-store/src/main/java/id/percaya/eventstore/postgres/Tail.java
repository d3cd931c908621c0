package id.percaya.eventstore.postgres;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import java.io.Serial;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads the log in its order, up to the oldest transaction that may still write: below it nothing
/// can appear any more. Reads outside a transaction, so that it holds nobody up.
final class Tail<E> {

    private static final String PAGE =
            "select "
                    + EventRow.COLUMNS
                    + """
                      from es.event e
                     where (e.tx, e.position) > (?::xid8, ?)
                       and e.tx < pg_snapshot_xmin(pg_current_snapshot())
                     order by e.tx, e.position limit ?
                    """;

    /// In one statement: the events it sees include every one committed before it began.
    private static final String NOTHING_AFTER =
            """
            select statement_timestamp() as as_of
             where not exists (select 1 from es.event e
                                where (e.tx, e.position) > (?::xid8, ?) and e.type = any (?))
            """;

    /// @param events those of the declared types
    /// @param rows read, of any type
    /// @param end the last row's place, so that the checkpoint passes what nobody here hears
    record Page<E>(List<Recorded<E>> events, int rows, Position end) {}

    /// An event of a declared type whose text does not fit its class.
    static final class Unreadable extends RuntimeException {
        @Serial private static final long serialVersionUID = 1L;
        private final UUID event;

        Unreadable(UUID event, IllegalStateException cause) {
            super(cause.getMessage(), cause);
            this.event = event;
        }

        UUID event() {
            return event;
        }
    }

    private final DataSource worker;
    private final EventTypes<E> types;
    private final EventCodec codec;

    Tail(DataSource worker, EventTypes<E> types, EventCodec codec) {
        this.worker = worker;
        this.types = types;
        this.codec = codec;
    }

    Page<E> after(Position from, int limit) throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAGE)) {
            bind(statement, from);
            statement.setInt(3, limit);
            try (ResultSet rows = statement.executeQuery()) {
                return page(rows, from);
            }
        }
    }

    private Page<E> page(ResultSet row, Position from) throws SQLException {
        List<Recorded<E>> events = new ArrayList<>();
        int rows = 0;
        Position end = from;
        while (row.next()) {
            rows++;
            end = EventRow.position(row);
            if (types.byName().containsKey(row.getString("type"))) {
                events.add(read(row));
            }
        }
        return new Page<>(events, rows, end);
    }

    private Recorded<E> read(ResultSet row) throws SQLException {
        try {
            return EventRow.read(row, types, codec);
        } catch (IllegalStateException unreadable) {
            throw new Unreadable(row.getObject("event_id", UUID.class), unreadable);
        }
    }

    /// The instant before which nothing was committed that lies beyond the place, below or above
    /// the horizon; null when something does.
    @Nullable Instant nothingAfter(Position place) throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(NOTHING_AFTER)) {
            bind(statement, place);
            statement.setArray(
                    3, connection.createArrayOf("text", types.byName().keySet().toArray()));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? EventRow.instant(row, "as_of") : null;
            }
        }
    }

    private static void bind(PreparedStatement statement, Position place) throws SQLException {
        statement.setString(1, Long.toUnsignedString(place.tx()));
        statement.setLong(2, place.sequence());
    }
}
