package id.percaya.local.look;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Reads the database of a service directly, past its API and row-level security.
public record ServiceDatabase(String url) {

    /// The tenant of the clinic case.
    public static final String CLINIC = "klinik-melati";

    private static final String TABLES =
            """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema')
            """;

    /// The first column of each row, as text.
    public List<String> column(String query) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }

    /// Executes a statement without a result, for example `vacuum`.
    public void run(String command) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException failed) {
            throw new IllegalStateException(command, failed);
        }
    }

    /// Lists the tables with a row that contains the words, including values that PostgreSQL has
    /// compressed.
    public List<String> tablesWith(String words) {
        return column(TABLES).stream()
                .filter(table ->
                        !column(
                                        "select 1 from %s t where strpos(lower(t::text), lower('%s')) > 0 limit 1"
                                                .formatted(table, words))
                                .isEmpty())
                .toList();
    }

    /// The ids of the clinic's events with this stored name.
    public List<String> idsOf(String name) {
        return column(
                "select event_id from es.event where tenant_id = '%s' and type = '%s'"
                        .formatted(CLINIC, name));
    }

    /// Streams whose versions are not 1 to n.
    public List<String> brokenStreams() {
        return column(
                """
                select stream_id from es.event group by stream_id
                having min(version) <> 1 or max(version) <> count(*)
                """);
    }
}
