package id.percaya.stories.upgrade;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// A logical copy of one service's database: the migrations that made it, and its rows.
///
/// PostgreSQL's own `pg_dump` does not come with the embedded server. A migration never changes
/// once it is released, so its name stands for the schema that it made.
final class DatabaseDump {

    private static final String MIGRATION = "migration ";
    private static final String TABLE = "table ";
    private static final String SEQUENCE = "sequence ";
    private static final String END = "\\.";

    private static final String SCRIPTS =
            "select script from flyway_schema_history where success order by installed_rank";
    private static final String TABLES =
            """
            select format('%I.%I', n.nspname, c.relname) || ' (' ||
                   string_agg(quote_ident(a.attname), ', ' order by a.attnum) || ')'
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a
                on a.attrelid = c.oid and a.attnum > 0
               and not a.attisdropped and a.attgenerated = ''
             where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)'
             group by n.nspname, c.relname
             order by n.nspname, c.relname
            """;
    private static final String SEQUENCES =
            """
            select format('%I.%I', schemaname, sequencename) || ' ' || last_value
              from pg_sequences where last_value is not null
            """;

    private DatabaseDump() {}

    /// Writes the dump of each service's database of the platform that `deploy/local/up` runs.
    ///
    /// Arguments: the JDBC URL up to the database's name, and the folder to write to.
    public static void main(String[] arguments) throws SQLException, IOException {
        for (String service : List.of("campaign", "listening", "crisis", "consent")) {
            Path file = Path.of(arguments[1], service + ".dump.gz");
            write(arguments[0] + service + "?user=postgres", file);
        }
    }

    static void write(String jdbcUrl, Path file) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                BufferedWriter out =
                        new BufferedWriter(
                                new OutputStreamWriter(
                                        new GZIPOutputStream(Files.newOutputStream(file)),
                                        StandardCharsets.UTF_8))) {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String script : column(connection, SCRIPTS)) {
                out.write(MIGRATION + script + "\n");
            }
            for (String table : column(connection, TABLES)) {
                out.write(TABLE + table + "\n");
                copies.copyOut("copy " + table + " to stdout", out);
                out.write(END + "\n");
            }
            for (String sequence : column(connection, SEQUENCES)) {
                out.write(SEQUENCE + sequence + "\n");
            }
        }
    }

    /// Makes the schema anew in an empty database, fills it, and declares it restored.
    ///
    /// Simple queries, because the driver would split a migration in the middle of a function.
    ///
    /// @param repository where the migrations are
    static void restore(String jdbcUrl, Path file, Path repository, String service)
            throws SQLException, IOException {
        String simple = jdbcUrl + "&preferQueryMode=simple";
        try (Connection connection = DriverManager.getConnection(simple);
                BufferedReader in = reader(file)) {
            connection.setAutoCommit(false);
            execute(connection, "set session_replication_role = replica"); // no foreign keys yet
            execute(connection, "set role percaya_owner");
            createHistory(connection);
            boolean rows = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(MIGRATION)) {
                    execute(connection, script(repository, service, rest(line, MIGRATION)));
                } else if (line.startsWith(TABLE)) {
                    if (!rows) {
                        execute(connection, "reset role");
                        emptyAll(connection);
                        rows = true;
                    }
                    copyIn(connection, rest(line, TABLE), in);
                } else {
                    String[] sequence = rest(line, SEQUENCE).split(" ", 2);
                    execute(
                            connection,
                            "select setval('%s', %s)".formatted(sequence[0], sequence[1]));
                }
            }
            execute(connection, "select es.after_restore()");
            connection.commit();
        }
    }

    private static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }

    private static String rest(String line, String word) {
        return line.substring(word.length());
    }

    private static String script(Path repository, String service, String script)
            throws IOException {
        String module =
                script.startsWith("id/percaya/eventstore")
                        ? "event-store"
                        : script.startsWith("id/percaya/kit")
                                ? "service-kit"
                                : service + "-service";
        return Files.readString(repository.resolve(module + "/src/main/resources").resolve(script))
                .replace("${request}", "percaya_request")
                .replace("${worker}", "percaya_worker");
    }

    /// As Flyway makes it.
    private static void createHistory(Connection connection) throws SQLException {
        execute(
                connection,
                """
                create table flyway_schema_history (
                  installed_rank integer not null primary key, version varchar(50),
                  description varchar(200) not null, type varchar(20) not null,
                  script varchar(1000) not null, checksum integer,
                  installed_by varchar(100) not null,
                  installed_on timestamp not null default now(),
                  execution_time integer not null, success boolean not null);
                create index flyway_schema_history_s_idx on flyway_schema_history (success)
                """);
    }

    private static void emptyAll(Connection connection) throws SQLException {
        for (String table : column(connection, TABLES)) {
            execute(connection, "delete from " + table.substring(0, table.indexOf(' ')));
        }
    }

    private static void copyIn(Connection connection, String table, BufferedReader in)
            throws SQLException, IOException {
        StringBuilder rows = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals(END); line = in.readLine()) {
            rows.append(line).append('\n');
        }
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        copies.copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
