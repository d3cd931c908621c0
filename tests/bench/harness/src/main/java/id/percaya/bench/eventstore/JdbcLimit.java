package id.percaya.bench.eventstore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.percaya.bench.contestant.DatabaseAccess;
import id.percaya.bench.contestant.EventConsumer;
import id.percaya.bench.contestant.MentionCollected;
import id.percaya.bench.contestant.StoreUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The upper limit of the machine: plain JDBC on the event table, by a role that bypasses row-level
/// security. It has no guard and no version check but the primary key; JSON is encoded once and
/// never decoded.
final class JdbcLimit implements StoreUnderTest {

    private static final String COLUMNS =
            "insert into es.event"
                    + " (stream_id, version, tenant_id, stream_type, metadata, event_id, type, data) ";

    private static final String ONE =
            COLUMNS
                    + "values (?, ?, 'limit', 'mention', ?::jsonb, ?, 'mention-collected', ?::jsonb)";

    private static final String SEVERAL =
            COLUMNS
                    + "select ?, n.version, 'limit', 'mention', ?::jsonb, n.id,"
                    + " 'mention-collected', n.data::jsonb"
                    + " from unnest(?::int[], ?::uuid[], ?::text[]) as n(version, id, data)";

    private static final String LOAD =
            "select version, data from es.event where stream_id = ? order by version";

    private static final String PAGE =
            """
            select tx::text as tx_text, position, stream_id, data from es.event
             where (tx, position) > (?::xid8, ?) order by tx, position limit 500
            """;

    private static final String METADATA =
            """
            {"actor":"bench","correlation":"01900000-0000-7000-8000-000000000000"}\
            """;

    /// Passed for each event, because the limit does not decode.
    private static final MentionCollected UNREAD = MentionCollected.number(0);

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private final Map<UUID, String> written = new ConcurrentHashMap<>();
    private final DataSource owner;
    private @Nullable DataSource opened;

    JdbcLimit(DataSource owner) {
        this.owner = owner;
    }

    @Override
    public void open(DatabaseAccess access) {
        opened = access.connections();
    }

    @Override
    public void append(UUID stream, int expected, List<MentionCollected> events)
            throws SQLException {
        try (Connection connection = pool().getConnection()) {
            if (events.size() == 1) {
                one(connection, stream, expected, events.getFirst());
            } else {
                several(connection, stream, expected, events);
            }
        }
    }

    private void one(Connection connection, UUID stream, int expected, MentionCollected event)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ONE)) {
            statement.setObject(1, stream);
            statement.setInt(2, expected + 1);
            statement.setString(3, METADATA);
            statement.setObject(4, event.mention());
            statement.setString(5, json(event));
            statement.executeUpdate();
        }
    }

    private void several(
            Connection connection, UUID stream, int expected, List<MentionCollected> events)
            throws SQLException {
        Integer[] versions = new Integer[events.size()];
        UUID[] ids = new UUID[events.size()];
        String[] data = new String[events.size()];
        for (int at = 0; at < events.size(); at++) {
            versions[at] = expected + 1 + at;
            ids[at] = events.get(at).mention();
            data[at] = json(events.get(at));
        }
        try (PreparedStatement statement = connection.prepareStatement(SEVERAL)) {
            statement.setObject(1, stream);
            statement.setString(2, METADATA);
            statement.setArray(3, connection.createArrayOf("int", versions));
            statement.setArray(4, connection.createArrayOf("uuid", ids));
            statement.setArray(5, connection.createArrayOf("text", data));
            statement.executeUpdate();
        }
    }

    @Override
    public int load(UUID stream) throws SQLException {
        try (Connection connection = pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(LOAD)) {
            statement.setObject(1, stream);
            try (ResultSet row = statement.executeQuery()) {
                int rows = 0;
                while (row.next()) {
                    rows += row.getString("data").isEmpty() ? 0 : 1;
                }
                return rows;
            }
        }
    }

    @Override
    public void multiply(UUID stream, int copies) throws SQLException {
        EventTable.multiply(owner, stream, copies);
    }

    @Override
    public void catchUp(long events, EventConsumer consumer) throws Exception {
        LogPosition place = new LogPosition("0", 0, 0);
        while (place.read() < events) {
            place = page(place, consumer);
        }
    }

    private record LogPosition(String tx, long position, long read) {}

    private LogPosition page(LogPosition from, EventConsumer consumer) throws Exception {
        try (Connection connection = pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setString(1, from.tx());
            statement.setLong(2, from.position());
            try (ResultSet row = statement.executeQuery()) {
                LogPosition place = from;
                while (row.next()) {
                    place = next(place, row);
                    consumer.accept(row.getObject("stream_id", UUID.class), UNREAD);
                }
                return place;
            }
        }
    }

    private static LogPosition next(LogPosition before, ResultSet row) throws SQLException {
        int read = row.getString("data").isEmpty() ? 0 : 1;
        return new LogPosition(
                row.getString("tx_text"), row.getLong("position"), before.read() + read);
    }

    @Override
    public void close() {
        opened = null;
    }

    private DataSource pool() {
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        return opened;
    }

    private String json(MentionCollected event) {
        return written.computeIfAbsent(event.mention(), _ -> encoded(event));
    }

    private static String encoded(MentionCollected event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
