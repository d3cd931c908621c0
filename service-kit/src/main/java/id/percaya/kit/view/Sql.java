package id.percaya.kit.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.kit.json.TolerantJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/// Runs the SQL statements of projections.
public final class Sql {

    private static final ObjectMapper MAPPER = TolerantJson.mapper();

    private Sql() {}

    /// Runs one statement with its values in order; instants, enums, uuids and [#json] values are
    /// bound as PostgreSQL expects them.
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
