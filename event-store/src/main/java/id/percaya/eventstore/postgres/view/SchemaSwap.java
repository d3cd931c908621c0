package id.percaya.eventstore.postgres.view;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Replaces the generation that is read by the one that was built: in one short transaction the two
/// schemas exchange names. Readers need no lock for it, because renaming a schema locks none of its
/// tables, and plans that name the schema are made anew.
final class SchemaSwap {

    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private static final String ACTIVE =
            """
            select 1 from es.rebuild
             where view = ? and to_generation = ? and state in ('building', 'swapping')
            """;

    /// Stops the old generation: its loop waits here with the next checkpoint and then finds no
    /// row.
    private static final String STOP =
            "select 1 from es.subscription where name = ? and generation = ? for update";

    private static final String AS_FAR =
            """
            select coalesce((n.tx, n.position) >= (o.tx, o.position), true)
              from es.subscription n
              left join es.subscription o on o.name = n.name and o.generation = ?
             where n.name = ? and n.generation = ?
            """;

    /// Events that the old generation could handle and the new one could not.
    private static final String MISSES =
            """
            select count(*) from (
              select stream_id, version from es.parked where subscription = ? and generation = ?
              except
              select stream_id, version from es.parked where subscription = ? and generation = ?) m
            """;

    private static final String SERVE =
            """
            update es.view v set generation = r.to_generation, version = r.version
              from es.rebuild r where r.view = v.name and v.name = ? and r.to_generation = ?
            """;

    private static final String END =
            """
            update es.rebuild set state = ?, failure = nullif(?, ''), finished_at = clock_timestamp()
             where view = ? and to_generation = ?
            """;

    private static final String FORGET =
            "delete from es.subscription where name = ? and generation = ?";
    private static final String UNPARK =
            "delete from es.parked where subscription = ? and generation = ?";

    private final String view;
    private final int from;
    private final int to;

    SchemaSwap(String view, int from, int to) {
        this.view = view;
        this.from = from;
        this.to = to;
    }

    /// @return false when the new generation did not catch up in time, or when the rebuild is over
    ///   already: look again later
    boolean on(Connection connection) throws SQLException {
        Rebuilds.lock(view, connection);
        if (!any(connection, ACTIVE, view, to)) {
            return false;
        }
        any(connection, STOP, view, from);
        if (!cameUp(connection)) {
            return false;
        }
        any(connection, STOP, view, to);
        long misses = number(connection, MISSES, view, to, view, from);
        if (misses > 0) {
            end(connection, "failed", misses + " events are parked", to);
            return true;
        }
        rename(connection);
        Jdbc.update(connection, SERVE, view, to);
        end(connection, "done", "", from);
        return true;
    }

    /// The old generation has stopped by now, and its events are below every horizon, including
    /// this transaction's.
    private boolean cameUp(Connection connection) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isAsFar(connection)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(2_000_000);
        }
        return true;
    }

    private boolean isAsFar(Connection connection) throws SQLException {
        try (PreparedStatement statement = Jdbc.bound(connection, AS_FAR, from, view, to);
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void rename(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter schema rm_%1$s rename to rm_%1$s_g%2$d".formatted(view, from));
            statement.execute("alter schema rm_%1$s_g%2$d rename to rm_%1$s".formatted(view, to));
        }
    }

    private void end(Connection connection, String state, String failure, int over)
            throws SQLException {
        Jdbc.update(connection, END, state, failure, view, to);
        Jdbc.update(connection, FORGET, view, over);
        Jdbc.update(connection, UNPARK, view, over);
    }

    private static boolean any(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = Jdbc.bound(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            return row.next();
        }
    }

    private static long number(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = Jdbc.bound(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
