package id.percaya.eventstore.postgres.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.PulseStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TenantQueryTest {

    /// From its fifth use on the driver prepares a statement on the server and knows the size of
    /// its rows.
    private static final int USES = 20;

    private static final String TYPES =
            "select type, data::text from es.event where stream_id = any(?) and recorded_at < ? order by version";

    private static final StreamId STREAM = PulseStore.newStream();
    private static PulseStore ward;

    @BeforeAll
    static void open() {
        ward = new PulseStore();
        ward.take(STREAM, 61, 62);
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @Test
    void reads_what_is_the_tenants_however_often_it_is_asked() throws SQLException {
        try (Connection connection = ward.database().request().getConnection()) {
            for (int use = 0; use < USES; use++) {
                assertThat(types(connection, PulseStore.MELATI)).hasSize(2);
                assertThat(types(connection, PulseStore.HARAPAN)).isEmpty();
            }
        }
    }

    @Test
    void leaves_no_tenant_behind() throws SQLException {
        try (Connection connection = ward.database().request().getConnection()) {
            assertThat(types(connection, PulseStore.MELATI)).isNotEmpty();

            try (var statement = connection.createStatement();
                    var tenant = statement.executeQuery("select es.tenant()")) {
                assertThat(tenant.next()).isTrue();
                assertThat(tenant.getString(1)).isNull();
            }
        }
    }

    /// With a null the driver would ask the server for its type, and the tenant's setting would be
    /// gone when the query runs: nothing would be found.
    @Test
    void refuses_a_value_without_a_type() throws SQLException {
        try (Connection connection = ward.database().request().getConnection()) {
            assertThatNullPointerException()
                    .isThrownBy(() -> types(connection, PulseStore.MELATI, null));
        }
    }

    @Test
    void leaves_a_transactions_tenant_alone() throws SQLException {
        try (Connection connection = ward.database().request().getConnection()) {
            connection.setAutoCommit(false);

            assertThatIllegalStateException()
                    .isThrownBy(() -> types(connection, PulseStore.MELATI));
        }
    }

    private static List<String> types(Connection connection, Tenant tenant) throws SQLException {
        return types(connection, tenant, OffsetDateTime.now(ZoneOffset.UTC).plusDays(1));
    }

    private static List<String> types(Connection connection, Tenant tenant, @Nullable Object before)
            throws SQLException {
        return TenantQuery.read(
                connection,
                tenant,
                TYPES,
                TenantQueryTest::types,
                Arrays.asList(Set.of(STREAM.id()), before));
    }

    private static List<String> types(ResultSet rows) throws SQLException {
        List<String> types = new ArrayList<>();
        while (rows.next()) {
            types.add(rows.getString(1));
        }
        return types;
    }
}
