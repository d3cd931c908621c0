package id.percaya.kit.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsTest {

    private static final String STORE = "id/percaya/eventstore/migration";
    private static final String KIT = "id/percaya/kit/migration";
    private static final String SERVICE = "db/migration";
    private static final List<MigrationPart> PARTS = MigrationPart.of("bed", SERVICE);
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static EmbeddedPostgres postgres;

    private final String database = "migrations_" + DATABASES.incrementAndGet();

    @BeforeAll
    static void start_a_server() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1)).start();
        execute(
                postgres.getPostgresDatabase(),
                "create role percaya_owner login",
                "create role percaya_request login",
                "create role percaya_worker login");
    }

    @AfterAll
    static void stop_the_server() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void create_a_database() throws SQLException {
        execute(
                postgres.getPostgresDatabase(),
                "create database " + database + " owner percaya_owner");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void divide_a_shared_history_and_go_on(boolean scriptsWithFolder) throws SQLException {
        migrateWithSharedHistory();
        if (scriptsWithFolder) {
            addFolders();
        }
        execute(
                superuser(),
                "insert into es.command (tenant_id, subject, operation, idempotency_key,"
                        + " request_sha256, http_status) values ('t', 's', 'o', 'k', '', 201)");
        List<String> before = query("select script, installed_on from flyway_schema_history");

        migrations().run();

        assertThat(versions("flyway_event_store"))
                .containsExactly(
                        "0.1", "0.2", "0.3", "0.4", "0.6", "0.7", "0.8", "0.9", "0.10", "0.11");
        assertThat(versions("flyway_service_kit"))
                .containsExactly(
                        "0.5", "0.5.1", "0.5.2", "0.5.3", "0.5.4", "0.5.5", "0.5.8", "0.5.9",
                        "0.5.10");
        assertThat(versions("flyway_bed")).containsExactly("1.1", "1.2");
        assertThat(query("select to_regclass('flyway_schema_history') is null"))
                .containsExactly("t");
        assertThat(
                        query(
                                """
                                select script, installed_on from flyway_event_store
                                 union all select script, installed_on from flyway_service_kit
                                 union all select script, installed_on from flyway_bed
                                """))
                .containsAll(before);
        assertThat(query("select idempotency_key, http_status from es.idempotency_key"))
                .containsExactly("k|201");
    }

    @Test
    void change_nothing_at_the_second_start() throws SQLException {
        migrateWithSharedHistory();
        migrations().run();
        List<String> first = histories();

        migrations().run();

        assertThat(histories()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void run_once_when_nodes_start_together(boolean sharedHistory) throws Exception {
        if (sharedHistory) {
            migrateWithSharedHistory();
        }
        try (ExecutorService nodes = Executors.newFixedThreadPool(6)) {
            List<Future<?>> starts = new ArrayList<>();
            for (int node = 0; node < 6; node++) {
                starts.add(nodes.submit(() -> migrations().run()));
            }
            for (Future<?> start : starts) {
                start.get();
            }
        }
        assertThat(versions("flyway_event_store")).endsWith("0.10", "0.11").doesNotHaveDuplicates();
        assertThat(versions("flyway_service_kit"))
                .endsWith(
                        "0.5", "0.5.1", "0.5.2", "0.5.3", "0.5.4", "0.5.5", "0.5.8", "0.5.9",
                        "0.5.10");
        assertThat(versions("flyway_bed")).endsWith("1.1", "1.2");
    }

    @Test
    void fill_an_empty_database() throws SQLException {
        migrations().run();
        List<String> first = histories();
        assertThat(query("select count(*) from bed")).containsExactly("0");

        migrations().run();

        assertThat(histories()).isEqualTo(first);
    }

    @Test
    void refuse_a_shared_history_of_a_newer_release_and_leave_it_alone() throws SQLException {
        migrateWithSharedHistory();
        execute(
                owner(),
                "update flyway_schema_history set script = 'V1_1__cots.sql' where version = '1.1'");
        List<String> before = query("select * from flyway_schema_history");

        assertThatThrownBy(() -> migrations().run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("V1_1__cots.sql");

        assertThat(query("select * from flyway_schema_history")).isEqualTo(before);
        assertThat(query("select to_regclass('flyway_event_store') is null")).containsExactly("t");
    }

    @Test
    void leave_nothing_that_a_release_with_a_shared_history_would_start_on() throws SQLException {
        migrateWithSharedHistory();
        migrations().run();
        Flyway earlier = configuration().locations(STORE, KIT, SERVICE).outOfOrder(true).load();

        assertThatThrownBy(earlier::migrate)
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("no schema history table");
    }

    /// As releases did that had one history, up to the last migration they knew.
    private void migrateWithSharedHistory() {
        configuration().locations(STORE).target("0.8").load().migrate();
        migrateWithSharedHistory(configuration().locations(KIT).target("0.5.1"));
        migrateWithSharedHistory(configuration().locations(SERVICE));
    }

    private static void migrateWithSharedHistory(FluentConfiguration part) {
        part.outOfOrder(true).ignoreMigrationPatterns("*:missing", "*:future").load().migrate();
    }

    /// Quarkus recorded the scripts with their folder.
    private void addFolders() throws SQLException {
        execute(
                owner(),
                """
                update flyway_schema_history set script = case
                    when version in ('0.5', '0.5.1') then 'id/percaya/kit/migration/'
                    when version = '1.1' then 'db/migration/'
                    else 'id/percaya/eventstore/migration/' end || script
                """);
    }

    private Migrations migrations() {
        return new Migrations(configuration(), PARTS);
    }

    private FluentConfiguration configuration() {
        return Flyway.configure()
                .dataSource(owner())
                .placeholders(Map.of("request", "percaya_request", "worker", "percaya_worker"));
    }

    private DataSource owner() {
        return postgres.getDatabase("percaya_owner", database);
    }

    private DataSource superuser() {
        return postgres.getDatabase("postgres", database);
    }

    private List<String> versions(String table) throws SQLException {
        return query("select version from " + table + " order by installed_rank");
    }

    private List<String> histories() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (MigrationPart part : PARTS) {
            rows.addAll(query("select * from " + part.table() + " order by installed_rank"));
        }
        return rows;
    }

    /// Each row as its columns, separated by `|`.
    private List<String> query(String sql) throws SQLException {
        try (Connection connection = superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(row.getString(i));
                }
                rows.add(String.join("|", columns));
            }
            return rows;
        }
    }

    private static void execute(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
