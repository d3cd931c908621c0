package id.percaya.eventstore.postgres;

import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Snapshots;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Streams in the table `es.event`. Row-level security is the first fence between tenants, the
/// tenant in each statement the second.
public final class PostgresEventStore implements EventStore {

    static final String READ =
            "select "
                    + EventRow.COLUMNS
                    + " from es.event e where e.stream_id = ? and e.tenant_id = ?"
                    + " and e.stream_type = ? and e.version > ? order by e.version";

    private final DataSource joined;
    private final List<? extends Projection<?>> inline;
    private final EventCodec codec;
    private final Snapshots snapshots;

    /// @param joined hands out the connection of the transaction that runs, which acts as the
    ///   request role for one tenant; [JdbcTransactions#joined] is one
    /// @param inline run in this order, in the transaction of the append
    public PostgresEventStore(DataSource joined, List<? extends Projection<?>> inline) {
        this(joined, inline, EventCodec.PLAIN);
    }

    public PostgresEventStore(
            DataSource joined, List<? extends Projection<?>> inline, EventCodec codec) {
        this(joined, inline, codec, Snapshots.NONE);
    }

    public PostgresEventStore(
            DataSource joined,
            List<? extends Projection<?>> inline,
            EventCodec codec,
            Snapshots snapshots) {
        this.joined = joined;
        this.inline = List.copyOf(inline);
        this.codec = codec;
        this.snapshots = snapshots;
    }

    @Override
    public <E> List<Recorded<E>> read(
            Tenant tenant, StreamId stream, EventTypes<E> types, Version after) {
        try (Connection connection = joined.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setObject(1, stream.id());
            statement.setString(2, tenant.id());
            statement.setString(3, stream.category());
            statement.setInt(4, after.value());
            return recorded(statement, types);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private <E> List<Recorded<E>> recorded(PreparedStatement statement, EventTypes<E> types)
            throws SQLException {
        List<Recorded<E>> recorded = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                recorded.add(EventRow.read(rows, types, codec));
            }
        }
        return recorded;
    }

    @Override
    public <E> Version append(
            StreamId stream,
            Version expected,
            List<? extends E> events,
            EventTypes<E> types,
            Cause cause) {
        if (events.isEmpty()) {
            return expected;
        }
        types.requireDeclared(events);
        try (Connection connection = joined.getConnection()) {
            for (Recorded<E> recorded :
                    new Append<E>(stream, expected, events, cause, codec).on(connection)) {
                for (Projection<?> projection : inline) {
                    project(projection, recorded, connection);
                }
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        return expected.plus(events.size());
    }

    @Override
    public Snapshots snapshots() {
        return snapshots;
    }

    private static <V> void project(
            Projection<V> projection, Recorded<?> recorded, Connection connection)
            throws SQLException {
        Recorded<V> heard = projection.types().narrow(recorded);
        if (heard != null) {
            projection.on(heard, connection);
        }
    }
}
