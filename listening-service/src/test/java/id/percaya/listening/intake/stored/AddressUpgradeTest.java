package id.percaya.listening.intake.stored;

import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendCsv;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AddressUpgradeTest {

    private static final String EARLIER =
            "update mention set address_rules = 1, canonical_url = 'https://earlier.example/'";

    private final String tenant = newTenant();

    @Inject Transactions transactions;
    @Inject DataSource requests;

    @Test
    void an_address_of_earlier_rules_is_computed_again() {
        sendCsv(
                        tenant,
                        """
                        Tanggal,Judul,Tautan,Isi,Sumber,Sentimen
                        01/02/2026 08:00,A,https://www.contoh.id/a?utm_source=b,Isi,X,
                        """)
                .statusCode(201);
        String before = address();
        execute(EARLIER);
        new AddressUpgrade(transactions, requests).run(new Tenant(tenant));
        assertThat(address()).isEqualTo(before).isEqualTo("https://contoh.id/a");
    }

    private void execute(String sql) {
        int rows =
                transactions.call(
                        new Tenant(tenant),
                        () -> {
                            try (Connection connection = requests.getConnection()) {
                                return connection.createStatement().executeUpdate(sql);
                            } catch (SQLException failed) {
                                throw new DatabaseFailure(failed);
                            }
                        });
        assertThat(rows).isEqualTo(1);
    }

    private String address() {
        return transactions.call(
                new Tenant(tenant),
                () -> {
                    try (Connection connection = requests.getConnection();
                            ResultSet row =
                                    connection
                                            .createStatement()
                                            .executeQuery("select canonical_url from mention")) {
                        row.next();
                        return row.getString(1);
                    } catch (SQLException failed) {
                        throw new DatabaseFailure(failed);
                    }
                });
    }
}
