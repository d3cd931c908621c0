package id.percaya.eventstore.postgres.log;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.LostRace;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.json.StoredJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// One append: all its events in one guarded statement, or none.
public final class Append<E> {

    /// The stream has this version already; two appends waited for each other; a stricter isolation
    /// level saw a conflict. The command can be decided again after each of them.
    private static final Set<String> LOST_RACE = Set.of("23505", "40P01", "40001");

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private final StreamId stream;
    private final Version expected;
    private final List<? extends E> events;
    private final EventMetadata metadata;
    private final EventCodec codec;

    public Append(
            StreamId stream,
            Version expected,
            List<? extends E> events,
            EventMetadata metadata,
            EventCodec codec) {
        this.stream = stream;
        this.expected = expected;
        this.events = events;
        this.metadata = metadata;
        this.codec = codec;
    }

    /// The columns of one event, for a group of appends.
    public record Row(
            UUID stream,
            int expected,
            String category,
            String metadata,
            UUID id,
            String type,
            int schemaVersion,
            String data) {}

    /// In the running transaction.
    List<Recorded<E>> on(Connection connection) throws SQLException {
        String sql = events.size() == 1 ? AppendSql.JOINED_ONE : AppendSql.JOINED_SEVERAL;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement);
            return recorded(statement);
        } catch (SQLException failure) {
            throw lostOr(failure);
        }
    }

    /// In a transaction of its own and in one round trip, on a connection in autocommit.
    public void alone(Connection connection) throws SQLException {
        String sql = events.size() == 1 ? AppendSql.LONE_ONE : AppendSql.LONE_SEVERAL;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement);
            if (statement.executeUpdate() == 0) {
                throw stale();
            }
        } catch (SQLException failure) {
            throw lostOr(failure);
        }
    }

    public Row row() {
        E event = events.getFirst();
        return new Row(
                stream.id(),
                expected.value(),
                stream.category(),
                metadata(),
                IDS.generate(),
                EventTypes.nameOf(event),
                EventTypes.versionOf(event),
                codec.write(metadata.tenant(), stream, event));
    }

    private void bind(PreparedStatement statement) throws SQLException {
        if (events.size() == 1) {
            bindStream(statement, bindOne(statement));
        } else {
            bindSeveral(statement, bindStream(statement, 1));
        }
    }

    private int bindStream(PreparedStatement statement, int first) throws SQLException {
        int at = first;
        statement.setObject(at++, stream.id());
        statement.setInt(at++, expected.value());
        statement.setString(at++, metadata.tenant().id());
        statement.setString(at++, stream.category());
        statement.setString(at++, metadata());
        return at;
    }

    private int bindOne(PreparedStatement statement) throws SQLException {
        E event = events.getFirst();
        statement.setObject(1, IDS.generate());
        statement.setString(2, EventTypes.nameOf(event));
        statement.setInt(3, EventTypes.versionOf(event));
        statement.setString(4, codec.write(metadata.tenant(), stream, event));
        return 5;
    }

    private void bindSeveral(PreparedStatement statement, int first) throws SQLException {
        Connection connection = statement.getConnection();
        UUID[] ids = events.stream().map(_ -> IDS.generate()).toArray(UUID[]::new);
        String[] types = events.stream().map(EventTypes::nameOf).toArray(String[]::new);
        Integer[] versions = events.stream().map(EventTypes::versionOf).toArray(Integer[]::new);
        String[] data =
                events.stream()
                        .map(event -> codec.write(metadata.tenant(), stream, event))
                        .toArray(String[]::new);
        statement.setArray(first, connection.createArrayOf("uuid", ids));
        statement.setArray(first + 1, connection.createArrayOf("text", types));
        statement.setArray(first + 2, connection.createArrayOf("int2", versions));
        statement.setArray(first + 3, connection.createArrayOf("text", data));
    }

    private String metadata() {
        return StoredJson.write(EventRow.StoredMetadata.of(metadata));
    }

    public StreamId stream() {
        return stream;
    }

    public Tenant tenant() {
        return metadata.tenant();
    }

    private List<Recorded<E>> recorded(PreparedStatement statement) throws SQLException {
        List<Recorded<E>> recorded = new ArrayList<>(events.size());
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                recorded.add(recorded(rows));
            }
        }
        if (recorded.isEmpty()) {
            throw stale();
        }
        return recorded;
    }

    private Recorded<E> recorded(ResultSet row) throws SQLException {
        Version version = new Version(row.getInt("version"));
        return new Recorded<>(
                stream,
                version,
                EventRow.position(row),
                row.getObject("event_id", UUID.class),
                EventRow.instant(row, "recorded_at"),
                metadata,
                events.get(version.value() - expected.value() - 1));
    }

    public LostRace stale() {
        return new LostRace(stream, expected);
    }

    private SQLException lostOr(SQLException failure) {
        if (LOST_RACE.contains(failure.getSQLState())) {
            LostRace lost = stale();
            lost.initCause(failure);
            throw lost;
        }
        return failure;
    }
}
