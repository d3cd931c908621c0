package id.percaya.eventstore.postgres.view;

import id.percaya.eventstore.View;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// Orders, shows and cancels rebuilds of views. An order is a row in the database: any replica that
/// has started the view carries it out, also after a restart.
public final class Rebuilds {

    private static final String LAST =
            "select e.position from es.event e order by e.tx desc, e.position desc limit 1";

    private static final String LOCK = "select generation from es.view where name = ? for update";

    private static final String NEXT =
            """
            select greatest(v.generation, max(r.to_generation)) + 1 as next,
                   coalesce(bool_or(r.state in ('building', 'swapping')), false) as active
              from es.view v left join es.rebuild r on r.view = v.name
             where v.name = ? group by v.name
            """;

    private static final String MAKE = "select es.next_generation(?, ?)";

    private static final String ASK =
            """
            insert into es.rebuild
              (view, from_generation, to_generation, version, total, started_by)
            select v.name, v.generation, ?, ?, ?, ? from es.view v where v.name = ?
            """;

    private static final String HEAR =
            "insert into es.subscription (name, generation) values (?, ?)";

    private static final String CANCEL =
            """
            update es.rebuild set state = 'cancelled', finished_at = clock_timestamp()
             where view = ? and state in ('building', 'swapping') returning to_generation
            """;

    private static final String FORGET =
            "delete from es.subscription where name = ? and generation = ?";

    private static final String UNPARK =
            "delete from es.parked where subscription = ? and generation = ?";

    private final DataSource worker;
    private final OwnerTransaction owner;

    /// @param owner connections of the role that owns the views' tables
    public Rebuilds(DataSource owner, DataSource worker) {
        this.worker = worker;
        this.owner = new OwnerTransaction(owner);
    }

    /// Orders a rebuild of the view from the whole log, while its present rows are read. Returns
    /// the running rebuild if there is one.
    ///
    /// @param view one that was started at least once
    /// @param by who ordered it, as an opaque id
    public RebuildProgress start(View<?> view, String by) {
        try {
            long total = lastPosition();
            owner.run(connection -> ask(view, by, total, connection));
            return Objects.requireNonNull(ViewStatus.of(view.name(), worker).latest());
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /// The latest rebuild of each view that ever had one.
    public List<RebuildProgress> progress() {
        try {
            return ViewStatus.all(worker).stream()
                    .flatMap(each -> Stream.ofNullable(each.latest()))
                    .toList();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /// Cancels the running rebuild; the rows that are read stay as they are.
    ///
    /// @return false when no rebuild was running
    public boolean cancel(String view) {
        try {
            return owner.run(connection -> cancel(view, connection));
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static boolean ask(View<?> view, String by, long total, Connection connection)
            throws SQLException {
        lock(view.name(), connection);
        int next;
        try (PreparedStatement statement = Jdbc.bound(connection, NEXT, view.name());
                ResultSet row = statement.executeQuery()) {
            row.next();
            if (row.getBoolean("active")) {
                return false;
            }
            next = row.getInt("next");
        }
        String schema = view.schema();
        try (PreparedStatement make = Jdbc.bound(connection, MAKE, schema, schema + "_g" + next)) {
            make.execute();
        }
        Jdbc.update(connection, ASK, next, view.version(), total, by, view.name());
        Jdbc.update(connection, HEAR, view.name(), next);
        return true;
    }

    private static boolean cancel(String view, Connection connection) throws SQLException {
        lock(view, connection);
        try (PreparedStatement statement = Jdbc.bound(connection, CANCEL, view);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return false;
            }
            int generation = row.getInt(1);
            Jdbc.update(connection, FORGET, view, generation);
            Jdbc.update(connection, UNPARK, view, generation);
            return true;
        }
    }

    /// Every change of a view's generations, on any replica, holds this lock.
    static void lock(String view, Connection connection) throws SQLException {
        try (PreparedStatement statement = Jdbc.bound(connection, LOCK, view);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalArgumentException("no such view: " + view);
            }
        }
    }

    private long lastPosition() throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(LAST);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
