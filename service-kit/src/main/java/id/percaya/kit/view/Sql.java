package id.percaya.kit.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.json.TolerantJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/// Short statements for projections.
public final class Sql {

    private static final ObjectMapper MAPPER = TolerantJson.mapper();

    private Sql() {}

    /// Runs one statement with its values in order; instants, enums, uuids and [#json] values are
    /// bound as PostgreSQL wants them.
    ///
    /// @return how many rows it wrote
    public static int write(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, bindable(values[i]));
            }
            return statement.executeUpdate();
        }
    }

    /// Runs an update that ends in `…, version = ? where id = ? and version < ?`, with the values
    /// that come before these three: an event that comes twice, or behind a later one, changes
    /// nothing.
    ///
    /// @return how many rows it wrote
    public static int advance(
            Recorded<?> recorded, Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        int version = recorded.version().value();
        @Nullable Object[] all = Arrays.copyOf(values, values.length + 3);
        all[values.length] = version;
        all[values.length + 1] = recorded.stream().id();
        all[values.length + 2] = version;
        return write(connection, sql, all);
    }

    /// A value for a `jsonb` column.
    public static Object json(Object value) {
        PGobject json = new PGobject();
        json.setType("jsonb");
        try {
            json.setValue(MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException | SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return json;
    }

    private static @Nullable Object bindable(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }
}
