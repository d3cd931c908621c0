package id.percaya.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    @TempDir Path data;
    private PlatformSettings settings;
    private Secrets secrets;
    private Postgres postgres;

    @BeforeEach
    void start() {
        settings = PlatformSettings.test(Path.of("../.."), data, Set.of());
        secrets = Secrets.in(data);
        postgres = new Postgres(settings, secrets);
        postgres.start();
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void the_owner_of_each_database_migrates_and_no_role_is_a_superuser() throws SQLException {
        for (Service service : Service.values()) {
            String url = settings.ports().jdbcUrl(service);
            try (Connection owner = connect(url, "owner")) {
                execute(owner, "create schema es");
                assertThat(
                                text(
                                        owner,
                                        "select count(*) from pg_roles where rolname like 'percaya%'"))
                        .isEqualTo("3");
                assertThat(
                                text(
                                        owner,
                                        "select bool_or(rolsuper) from pg_roles where rolname like 'percaya%'"))
                        .isEqualTo("f");
            }
        }
    }

    @Test
    void a_role_has_to_show_its_password() {
        String url = settings.ports().jdbcUrl(Service.CRISIS);
        assertThatThrownBy(() -> DriverManager.getConnection(url, "percaya_request", "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void what_was_committed_outlives_a_killed_server() throws Exception {
        String url = settings.ports().jdbcUrl(Service.CONSENT);
        try (Connection owner = connect(url, "owner")) {
            execute(owner, "create table kept as select 'here' as what");
        }
        ProcessHandle server = PidFile.of(data, Postgres.NAME).process().orElseThrow();
        List<ProcessHandle> orphans = server.descendants().toList();
        server.destroyForcibly();
        assertThat(postgres.death().get(1, TimeUnit.MINUTES)).hasMessageContaining("PostgreSQL");
        postgres.stop();
        orphans.forEach(orphan -> orphan.onExit().orTimeout(1, TimeUnit.MINUTES).join());
        postgres = new Postgres(settings, secrets);
        postgres.start();
        try (Connection owner = connect(url, "owner")) {
            assertThat(text(owner, "select what from kept")).isEqualTo("here");
        }
    }

    private Connection connect(String url, String role) throws SQLException {
        return DriverManager.getConnection(url, "percaya_" + role, secrets.of(role));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
