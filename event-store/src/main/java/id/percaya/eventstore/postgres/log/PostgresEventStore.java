package id.percaya.eventstore.postgres.log;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Snapshots;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Streams in the table `es.event`. Row-level security separates the tenants, and so does the
/// tenant in each statement.
public final class PostgresEventStore implements EventStore {

    private final DataSource joined;
    private final List<? extends Projection<?>> inline;
    private final EventCodec codec;
    private final Snapshots snapshots;

    /// @param joined hands out the connection of the running transaction, which acts as the request
    ///   role for one tenant, such as [JdbcTransactions#joined]
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
        StreamRead<E> read = new StreamRead<>(tenant, stream, types, after);
        try (Connection connection = joined.getConnection()) {
            return read.by(sql -> read(read, sql, connection));
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private <E> @Nullable List<Recorded<E>> read(
            StreamRead<E> read, String sql, Connection connection) throws SQLException {
        try (PreparedStatement statement = Jdbc.bound(connection, sql, read.parameters());
                ResultSet rows = statement.executeQuery()) {
            return read.events(rows, codec);
        }
    }

    @Override
    public <E> Version append(
            StreamId stream,
            Version expected,
            List<? extends E> events,
            EventTypes<E> types,
            EventMetadata metadata) {
        if (events.isEmpty()) {
            return expected;
        }
        types.requireDeclared(events);
        try (Connection connection = joined.getConnection()) {
            for (Recorded<E> recorded :
                    new Append<E>(stream, expected, events, metadata, codec).on(connection)) {
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
        Recorded<V> narrowed = projection.types().narrow(recorded);
        if (narrowed != null) {
            projection.on(narrowed, connection);
        }
    }
}
