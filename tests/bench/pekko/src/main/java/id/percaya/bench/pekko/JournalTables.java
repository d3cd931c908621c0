package id.percaya.bench.pekko;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/// Creates the plugin's tables by its own script.
final class JournalTables {

    static final String TAG = "mention";

    private static final String SCRIPT = "/schema/postgres/postgres-create-schema.sql";

    private static final String COPY =
            """
            insert into event_journal
              (persistence_id, sequence_number, deleted, writer, write_timestamp, adapter_manifest,
               event_ser_id, event_ser_manifest, event_payload)
            select 'Mention|' || md5(persistence_id || copy)::uuid, sequence_number, deleted, writer,
                   write_timestamp, adapter_manifest, event_ser_id, event_ser_manifest,
                   event_payload
              from generate_series(1, ?) copy, event_journal
             where persistence_id = ? order by copy, sequence_number
            """;

    /// The whole log can be read only by a tag.
    private static final String TAG_ALL =
            "insert into event_tag select ordering, '" + TAG + "' from event_journal";

    private JournalTables() {}

    static void create(DataSource pool) throws IOException, SQLException {
        try (InputStream script =
                        Objects.requireNonNull(
                                JournalTables.class.getResourceAsStream(SCRIPT), SCRIPT);
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            for (String each : sql.split(";", -1)) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        }
    }

    static void multiply(DataSource pool, String id, int copies) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement copy = connection.prepareStatement(COPY);
                PreparedStatement tag = connection.prepareStatement(TAG_ALL)) {
            copy.setInt(1, copies);
            copy.setString(2, id);
            copy.executeUpdate();
            tag.executeUpdate();
        }
    }
}
