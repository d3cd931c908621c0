package id.percaya.eventstore.postgres.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.PulseStore;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.testing.TenantIsolation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The database itself keeps tenants apart, independent of the code above it.
class RowLevelSecurityTest {

    private static final String NOT_ALLOWED = "42501";

    private static final StreamId STREAM = PulseStore.newStream();
    private static PulseStore ward;

    @BeforeAll
    static void open() {
        ward = new PulseStore();
        ward.take(STREAM, 61, 62);
        TestDatabase.execute(
                ward.database().owner(),
                "create table reading (tenant_id text not null, beats int not null)",
                "select es.fence('reading')");
        inTransaction(PulseStore.MELATI, "insert into reading values ('klinik-melati', 61)");
        inTransaction(PulseStore.HARAPAN, "insert into reading values ('rs-harapan', 99)");
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es.event", "reading", "es.inbox", "es.idempotency_key"})
    void without_a_tenant_nothing_is_seen(String table) throws SQLException {
        assertThat(count(ward.database().request(), null, table)).isZero();
        assertThat(count(ward.database().request(), "", table)).isZero();
    }

    @Test
    void no_table_shows_rows_of_another_tenant() throws SQLException {
        assertThat(TenantIsolation.gaps(ward.database().request())).isEmpty();
    }

    @Test
    void a_gap_would_be_found() throws SQLException {
        TestDatabase.execute(
                ward.database().owner(),
                "create table gap_open (tenant_id text)",
                "create table gap_unowned (beats int)",
                "create table gap_lax (tenant_id text)",
                "create view gap_view as select 1 as beats",
                "alter table gap_lax enable row level security, force row level security",
                "create policy lax on gap_lax using (true)",
                "grant all on gap_open, gap_unowned, gap_lax, gap_view to percaya_request");
        TestDatabase.execute(
                ward.database().superuser(), "insert into gap_lax values ('klinik-melati')");
        try {
            assertThat(TenantIsolation.gaps(ward.database().request()))
                    .containsExactly(
                            "gap_lax is written by a stranger",
                            "gap_lax is seen by a stranger",
                            "gap_open has no forced row-level security",
                            "gap_unowned is everybody's",
                            "gap_view looks as its owner");
        } finally {
            TestDatabase.execute(
                    ward.database().owner(),
                    "drop view gap_view",
                    "drop table gap_open, gap_unowned, gap_lax");
        }
    }

    @Test
    void a_tenant_sees_its_own_rows_only() throws SQLException {
        DataSource request = ward.database().request();
        assertThat(count(request, "klinik-melati", "es.event")).isEqualTo(2);
        assertThat(count(request, "rs-harapan", "es.event")).isZero();
        assertThat(count(request, "klinik-melati", "reading")).isEqualTo(1);
    }

    @Test
    void the_worker_sees_every_tenant() throws SQLException {
        assertThat(count(ward.database().worker(), null, "es.event")).isEqualTo(2);
        assertThat(count(ward.database().worker(), null, "reading")).isEqualTo(2);
    }

    @Test
    void not_even_the_owner_passes_by_the_fence() throws SQLException {
        assertThat(count(ward.database().owner(), null, "es.event")).isZero();
        assertThat(count(ward.database().owner(), null, "reading")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update es.event set tenant_id = 'klinik-melati'",
                "delete from es.event",
                "truncate es.event",
                "select * from es.subscription",
                "delete from es.idempotency_key",
                "update es.idempotency_key set http_status = 200",
                "delete from es.inbox",
                "select es.fence('reading')",
                "insert into es.event (stream_id, event_id, version, tenant_id, stream_type, type,"
                        + " data, metadata) values (gen_random_uuid(), gen_random_uuid(), 1,"
                        + " 'rs-harapan', 'ward', 'ward-shut', '{}', '{}')",
                "insert into reading values ('rs-harapan', 70)",
                "update reading set tenant_id = 'rs-harapan'",
                "insert into es.inbox values ('rs-harapan', 'c', 's', gen_random_uuid(), 1)",
                "insert into es.idempotency_key values ('rs-harapan', 's', 'o', 'k', '', 200)"
            })
    void a_request_may_not(String statement) {
        assertRefused(() -> inTransaction(PulseStore.MELATI, statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update es.event set tenant_id = 'klinik-melati'",
                "delete from es.event",
                "insert into es.event (stream_id, event_id, version, tenant_id, stream_type, type,"
                        + " data, metadata) values (gen_random_uuid(), gen_random_uuid(), 1,"
                        + " 'rs-harapan', 'ward', 'ward-shut', '{}', '{}')"
            })
    void the_worker_may_not(String statement) {
        assertRefused(() -> TestDatabase.execute(ward.database().worker(), statement));
    }

    @Test
    void a_request_changes_no_rows_of_another_tenant() throws SQLException {
        inTransaction(PulseStore.MELATI, "delete from reading where tenant_id = 'rs-harapan'");
        inTransaction(
                PulseStore.MELATI, "update reading set beats = 0 where tenant_id = 'rs-harapan'");

        assertThat(count(ward.database().worker(), null, "reading where beats = 99")).isEqualTo(1);
    }

    @Test
    void the_tenant_ends_with_the_transaction() throws SQLException {
        try (Connection connection = ward.database().request().getConnection()) {
            connection.setAutoCommit(false);
            actFor("klinik-melati", connection);
            assertThat(count(connection, "es.event")).isEqualTo(2);
            connection.commit();
            assertThat(count(connection, "es.event")).isZero();
            connection.rollback();
        }
    }

    @Test
    void the_horizon_tells_what_holds_it_back() throws SQLException {
        DataSource worker = ward.database().worker();
        assertThat(count(worker, null, "es.horizon where held_back >= 0 and age >= '0'"))
                .isEqualTo(1);
    }

    private static void assertRefused(Runnable statement) {
        assertThatExceptionOfType(DatabaseFailure.class)
                .isThrownBy(statement::run)
                .satisfies(failure ->
                        assertThat(failure.getCause())
                                .isInstanceOfSatisfying(
                                        SQLException.class,
                                        cause ->
                                                assertThat(cause.getSQLState())
                                                        .isEqualTo(NOT_ALLOWED)));
    }

    private static void inTransaction(Tenant tenant, String statement) {
        ward.transactions()
                .call(
                        tenant,
                        () -> {
                            TestDatabase.execute(ward.transactions().joined(), statement);
                            return statement;
                        });
    }

    private static long count(DataSource database, @Nullable String tenant, String from)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (tenant != null) {
                actFor(tenant, connection);
            }
            long count = count(connection, from);
            connection.rollback();
            return count;
        }
    }

    private static long count(Connection connection, String from) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void actFor(String tenant, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', '" + tenant + "', true)");
        }
    }
}
