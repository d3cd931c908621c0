package id.percaya.listening.intake.author;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.intake.mention.Author;
import id.percaya.listening.intake.mention.Source;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AuthorKeysTest {

    private static final String UNKEYED = "update mention set author_key = ?, author_rules = 1";

    private final String tenant = newTenant();

    @Inject Transactions transactions;
    @Inject DataSource requests;
    @Inject AuthorSecrets secrets;

    @Test
    void a_key_cannot_be_guessed_from_a_handle_and_differs_between_tenants() {
        String other = newTenant();
        send(tenant, "a");
        send(other, "a");

        assertThat(key(tenant)).matches("[0-9a-f]{32}").isNotEqualTo(fingerprint());
        assertThat(key(tenant)).isNotEqualTo(key(other));
        String key = key(tenant);
        send(tenant, "b");
        assertThat(key(tenant)).isEqualTo(key);
    }

    @Test
    void a_query_finds_an_author_by_handle_and_by_both_kinds_of_keys() {
        send(tenant, "a");
        for (String account : new String[] {"warga_kota", key(tenant), fingerprint()}) {
            String monitor = activeMonitor(tenant, "author:" + account);
            analyst(tenant)
                    .get("/v1/mentions?monitorId=" + monitor)
                    .then()
                    .body("items", hasSize(1));
        }
    }

    @Test
    void a_stored_key_without_the_secret_becomes_one_with_it() {
        send(tenant, "a");
        String keyed = key(tenant);
        unkey();
        assertThat(key(tenant)).isEqualTo(fingerprint());

        new AuthorUpgrade(transactions, requests, secrets).run(new Tenant(tenant));

        assertThat(key(tenant)).isEqualTo(keyed);
        analyst(tenant)
                .get("/v1/mentions")
                .then()
                .body("items.author.key.unique()", equalTo(List.of(keyed)));
    }

    private static void send(String tenant, String id) {
        sendMentions(tenant, post(id, Instant.now(), "netral", "Melati").by("@Warga_Kota"))
                .statusCode(201);
    }

    private static String key(String tenant) {
        return analyst(tenant).get("/v1/mentions").path("items[0].author.key");
    }

    private static String fingerprint() {
        return Objects.requireNonNull(Author.of(Source.X, "warga_kota", null).key());
    }

    private void unkey() {
        transactions.call(
                new Tenant(tenant),
                () -> {
                    try (Connection connection = requests.getConnection();
                            PreparedStatement statement = connection.prepareStatement(UNKEYED)) {
                        statement.setString(1, fingerprint());
                        return statement.executeUpdate();
                    } catch (SQLException failed) {
                        throw new DatabaseFailure(failed);
                    }
                });
    }
}
