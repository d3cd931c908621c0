package id.percaya.eventstore.postgres.log;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
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
import javax.sql.DataSource;

/// Moves whole closed streams from `es.event` to `es.archived_event`. A stream is moved when its
/// last event [closes][id.percaya.eventstore.EventName#closes] it, is old enough, has been handled
/// by every subscription and every generation of a view, and when none of its events is parked. An
/// archived stream is read as before, takes no further events and loses its snapshots.
public final class Archive {

    private static final String CLOSED =
            """
            select e.stream_id from es.event e
             where e.type = any (?) and es.closes(e, ?, ?, ?)
             order by e.tx, e.position limit ?
            """;

    private static final String MOVE = "select es.archive(?, ?, ?, ?)";

    private static final String SCRUB = "delete from es.snapshot where stream_id = ?";

    private static final String APPENDED_TO_MEANWHILE = "23505";

    private final DataSource worker;

    /// @param worker connections of the worker role, in autocommit
    public Archive(DataSource worker) {
        this.worker = worker;
    }

    /// Moves the oldest streams, each in a transaction of its own. It scans the whole log once, so
    /// run it at night.
    ///
    /// @param types of the category's events, including those that close a stream
    /// @param before streams whose closing event was stored before this instant
    /// @return the number of streams moved; less than the limit when there are no more
    public int move(String category, EventTypes<?> types, Instant before, int limit) {
        Object[] closing = types.closing().toArray();
        OffsetDateTime old = before.atOffset(ZoneOffset.UTC);
        int moved = 0;
        try (Connection connection = worker.getConnection()) {
            Object names = connection.createArrayOf("text", closing);
            for (UUID stream : streams(connection, names, category, names, old, limit)) {
                moved += move(connection, stream, category, names, old) ? 1 : 0;
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        return moved;
    }

    private static List<UUID> streams(Connection connection, Object... values) throws SQLException {
        List<UUID> streams = new ArrayList<>();
        try (PreparedStatement statement = Jdbc.bound(connection, CLOSED, values);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                streams.add(row.getObject(1, UUID.class));
            }
        }
        return streams;
    }

    private static boolean move(Connection connection, UUID stream, Object... how)
            throws SQLException {
        try (PreparedStatement statement =
                        Jdbc.bound(connection, MOVE, stream, how[0], how[1], how[2]);
                ResultSet row = statement.executeQuery()) {
            boolean moved = row.next() && row.getInt(1) > 0;
            if (moved) {
                Jdbc.update(connection, SCRUB, stream);
            }
            return moved;
        } catch (SQLException failure) {
            if (APPENDED_TO_MEANWHILE.equals(failure.getSQLState())) {
                return false;
            }
            throw failure;
        }
    }
}
