package id.percaya.kit.migration;

import static java.util.stream.Collectors.toMap;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/// Divides the history that all parts once shared, `flyway_schema_history`, into a table for each
/// part. One transaction copies the rows and drops the shared table, so that no migration runs
/// twice and a release that knows only the shared table refuses to start on the database.
final class LegacyHistory {

    private static final String EXISTS = "select to_regclass('flyway_schema_history') is not null";

    private static final String REMAINING = "select script from flyway_schema_history order by 1";

    private final DataSource owner;

    LegacyHistory(DataSource owner) {
        this.owner = owner;
    }

    /// Does nothing on a database without the shared table. [Migrations] lets one node at a time do
    /// it.
    ///
    /// @throws IllegalStateException when the shared table has a migration that no part has
    void takeOver(List<Flyway> parts) {
        try {
            if (exists()) {
                divide(parts.stream().collect(toMap(LegacyHistory::table, LegacyHistory::scripts)));
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private boolean exists() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(EXISTS)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void divide(Map<String, String[]> scriptsByTable) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try {
                divide(connection, scriptsByTable);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void divide(Connection connection, Map<String, String[]> scriptsByTable)
            throws SQLException {
        for (Map.Entry<String, String[]> part : scriptsByTable.entrySet()) {
            execute(
                    connection,
                    "create table %s (like flyway_schema_history including all)"
                            .formatted(part.getKey()));
            move(connection, part.getKey(), part.getValue());
        }
        List<String> remaining = remaining(connection);
        if (!remaining.isEmpty()) {
            throw new IllegalStateException(
                    "flyway_schema_history has migrations that this release does not know: "
                            + remaining);
        }
        execute(connection, "drop table flyway_schema_history");
    }

    /// A script is recorded with or without its folder, depending on how Flyway found it.
    private static void move(Connection connection, String table, String[] scripts)
            throws SQLException {
        String sql =
                """
                with moved as (
                  delete from flyway_schema_history
                   where regexp_replace(script, '^.*/', '') = any (?) returning *)
                insert into %s
                  (installed_rank, version, description, type, script, checksum, installed_by,
                   installed_on, execution_time, success)
                select row_number() over (order by installed_rank), version, description, type,
                       script, checksum, installed_by, installed_on, execution_time, success
                  from moved
                """
                        .formatted(table);
        Array names = connection.createArrayOf("text", scripts);
        try (PreparedStatement move = connection.prepareStatement(sql)) {
            move.setArray(1, names);
            move.executeUpdate();
        }
    }

    private static String table(Flyway part) {
        return part.getConfiguration().getTable();
    }

    private static String[] scripts(Flyway part) {
        return Arrays.stream(part.info().all())
                .map(MigrationInfo::getScript)
                .map(script -> script.substring(script.lastIndexOf('/') + 1))
                .toArray(String[]::new);
    }

    private static List<String> remaining(Connection connection) throws SQLException {
        List<String> scripts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(REMAINING)) {
            while (row.next()) {
                scripts.add(row.getString(1));
            }
        }
        return scripts;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
