package id.percaya.listening.matching.applying;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.Requests.MonitorBody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Monitors that were stored in the first version of the query language.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class StoredLanguageTest {

    private static final Instant PAST = Instant.parse("2026-02-01T01:00:00Z");

    private final String tenant = newTenant();

    @Inject Transactions transactions;
    @Inject DataSource requests;

    @Test
    void a_monitor_shows_the_terms_whose_meaning_changed_until_it_is_revised() {
        String monitor = storedInTheFirstLanguage("\"rs melati\" AND title:melati");
        analyst(tenant)
                .get("/v1/monitors/" + monitor)
                .then()
                .body("query", equalTo("\"rs melati\" AND title:melati"))
                .body("queryChanges.term", contains("title:melati"))
                .body("queryChanges.reason", contains("FIELD"));

        analyst(tenant)
                .header("If-Match", "\"1\"")
                .body(MonitorBody.of("\"rs melati\" AND title:melati"))
                .put("/v1/monitors/" + monitor)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("queryChanges")));
    }

    @Test
    void a_query_that_would_be_refused_now_goes_on_as_words() {
        String monitor = storedInTheFirstLanguage("melati AND -lowongan");
        analyst(tenant).post("/v1/monitors/" + monitor + "/activate").then().statusCode(200);
        sendMentions(
                tenant,
                post("1", PAST, "netral", "Melati, lowongan"),
                post("2", PAST, "netral", "Melati"));

        analyst(tenant)
                .get("/v1/monitors/" + monitor)
                .then()
                .body("queryChanges.reason", contains("REFUSED"))
                .body("queryChanges.refused", contains("USE_NOT"));
        eventually(() ->
                analyst(tenant)
                        .get("/v1/mentions?monitorId=" + monitor)
                        .then()
                        .body("items", hasSize(1))
                        .body("items[0].externalId", equalTo("1")));
    }

    private String storedInTheFirstLanguage(String query) {
        String id =
                analyst(tenant)
                        .body(MonitorBody.of("melati"))
                        .post("/v1/monitors")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        int updated =
                transactions.call(new Tenant(tenant), () -> store(UUID.fromString(id), query));
        assertThat(updated).isEqualTo(1);
        return id;
    }

    private int store(UUID monitor, String query) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "update monitor set query = ?, query_language = 1 where id = ?")) {
            statement.setString(1, query);
            statement.setObject(2, monitor);
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
