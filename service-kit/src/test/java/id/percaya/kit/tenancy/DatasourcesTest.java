package id.percaya.kit.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.testing.TenantIsolation;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DatasourcesTest {

    @Inject DataSource request;

    @Inject
    @io.quarkus.agroal.DataSource("worker")
    DataSource worker;

    @Test
    void no_transaction_lasts() throws SQLException {
        assertThat(setting("transaction_timeout", request)).isEqualTo("30s");
        assertThat(setting("transaction_timeout", worker)).isEqualTo("1min");
    }

    @Test
    void no_tenant_gets_at_anothers_rows() throws SQLException {
        assertThat(TenantIsolation.gaps(request)).isEmpty();
    }

    private static String setting(String name, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
