package id.percaya.eventstore.postgres;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StaleVersion;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Version;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// One append: all its events in one guarded statement, or none.
///
/// The guard lets nothing be appended behind an event that is missing (a hole) or whose transaction
/// is younger than ours (the tail would hear the two in the wrong order). It is a lateral join: as
/// `or exists` its plan, cached while the table was empty, got ten times slower as the table grew.
final class Append<E> {

    private static final String GUARD =
            """
             left join lateral (
               select true as ok from es.event e
                where e.stream_id = s.id and e.version = s.version and e.tenant_id = s.tenant
                  and e.stream_type = s.category and e.tx <= pg_current_xact_id()
                limit 1) guard on true
             where s.version = 0 or guard.ok
            """;

    private static final String RETURNING =
            " returning version, position, tx::text as tx_text, event_id, recorded_at";

    private static final String INSERT =
            """
            insert into es.event
              (stream_id, version, tenant_id, stream_type, metadata, event_id, type, data)
            """;

    private static final String STREAM =
            "(values (?::uuid, ?::int, ?::text, ?::text, ?::jsonb))"
                    + " as s(id, version, tenant, category, metadata)";

    /// Plain parameters: faster than arrays for the common single event.
    private static final String ONE =
            INSERT
                    + "select s.id, s.version + 1, s.tenant, s.category, s.metadata, ?, ?, ?::jsonb from "
                    + STREAM
                    + GUARD
                    + RETURNING;

    private static final String SEVERAL =
            INSERT
                    + "select s.id, s.version + n.nth::int, s.tenant, s.category, s.metadata,"
                    + " n.id, n.type, n.data::jsonb from "
                    + STREAM
                    + " cross join unnest(?::uuid[], ?::text[], ?::text[])"
                    + " with ordinality as n(id, type, data, nth)"
                    + GUARD
                    + " order by n.nth"
                    + RETURNING;

    /// The stream has this version already; two appends waited for each other; the isolation level
    /// is stricter than ours and saw a conflict. Each is a race that may be run again.
    private static final Set<String> LOST_RACE = Set.of("23505", "40P01", "40001");

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private final StreamId stream;
    private final Version expected;
    private final List<? extends E> events;
    private final Cause cause;
    private final EventCodec codec;

    Append(
            StreamId stream,
            Version expected,
            List<? extends E> events,
            Cause cause,
            EventCodec codec) {
        this.stream = stream;
        this.expected = expected;
        this.events = events;
        this.cause = cause;
        this.codec = codec;
    }

    List<Recorded<E>> on(Connection connection) throws SQLException {
        boolean one = events.size() == 1;
        try (PreparedStatement statement = connection.prepareStatement(one ? ONE : SEVERAL)) {
            if (one) {
                int next = bindOne(statement);
                bindStream(statement, next);
            } else {
                bindStream(statement, 1);
                bindSeveral(statement);
            }
            return run(statement);
        }
    }

    private void bindStream(PreparedStatement statement, int first) throws SQLException {
        int at = first;
        statement.setObject(at++, stream.id());
        statement.setInt(at++, expected.value());
        statement.setString(at++, cause.tenant().id());
        statement.setString(at++, stream.category());
        statement.setString(at, Json.write(EventRow.Metadata.of(cause)));
    }

    private int bindOne(PreparedStatement statement) throws SQLException {
        E event = events.getFirst();
        statement.setObject(1, IDS.generate());
        statement.setString(2, EventTypes.nameOf(event));
        statement.setString(3, codec.write(cause.tenant(), stream, event));
        return 4;
    }

    private void bindSeveral(PreparedStatement statement) throws SQLException {
        Connection connection = statement.getConnection();
        UUID[] ids = events.stream().map(_ -> IDS.generate()).toArray(UUID[]::new);
        String[] types = events.stream().map(EventTypes::nameOf).toArray(String[]::new);
        String[] data =
                events.stream()
                        .map(event -> codec.write(cause.tenant(), stream, event))
                        .toArray(String[]::new);
        statement.setArray(6, connection.createArrayOf("uuid", ids));
        statement.setArray(7, connection.createArrayOf("text", types));
        statement.setArray(8, connection.createArrayOf("text", data));
    }

    private List<Recorded<E>> run(PreparedStatement statement) throws SQLException {
        List<Recorded<E>> recorded = new ArrayList<>(events.size());
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                recorded.add(recorded(rows));
            }
        } catch (SQLException failure) {
            if (LOST_RACE.contains(failure.getSQLState())) {
                throw stale(failure);
            }
            throw failure;
        }
        if (recorded.isEmpty()) {
            throw new StaleVersion(stream, expected);
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
                cause,
                events.get(version.value() - expected.value() - 1));
    }

    private StaleVersion stale(SQLException failure) {
        StaleVersion lost = new StaleVersion(stream, expected);
        lost.initCause(failure);
        return lost;
    }
}
