package id.percaya.listening.counting.stored;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.counting.bin.BinCounts;
import id.percaya.listening.counting.bin.BinKey;
import id.percaya.listening.counting.bin.MonitorKey;
import id.percaya.listening.counting.bin.Sequence;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class BinStoreTest {

    private final UUID monitor = UUID.randomUUID();

    @Inject BinStore store;

    @Inject
    @DataSource("worker")
    javax.sql.DataSource worker;

    @Test
    void a_newer_bin_replaces_an_older_one_and_never_the_reverse() throws SQLException {
        store.store(Map.of(key("klinik-melati"), counts(new Sequence(-5, 2), 7)));
        store.store(Map.of(key("klinik-melati"), counts(new Sequence(5, 9), 3)));
        assertThat(stored()).isEqualTo("2020-01-01 00:00:00+00 7");
        store.store(Map.of(key("klinik-melati"), counts(new Sequence(-5, 3), 8)));
        assertThat(stored()).isEqualTo("2020-01-01 00:00:00+00 8");
    }

    @Test
    void a_bin_of_another_tenant_replaces_none() throws SQLException {
        store.store(Map.of(key("klinik-melati"), counts(new Sequence(5, 2), 7)));
        store.store(Map.of(key("rs-harapan"), counts(new Sequence(6, 1), 1)));
        assertThat(stored()).isEqualTo("2020-01-01 00:00:00+00 7");
    }

    private BinKey key(String tenant) {
        return new BinKey(5_259_456, new MonitorKey(new Tenant(tenant), monitor).text());
    }

    private static BinCounts counts(Sequence sequence, int mentions) {
        return new BinCounts(sequence, mentions, mentions, 0, 0, 0, 1, 1, 150);
    }

    private String stored() throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select (starts_at at time zone 'UTC') || '+00 ' || mentions"
                                        + " from monitor_bin where monitor_id = ?")) {
            statement.setObject(1, monitor);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
