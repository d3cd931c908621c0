package id.percaya.listening.sources.webhook;

import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.sources.webhook.MetaResourceTest.ACCOUNT;
import static id.percaya.listening.sources.webhook.MetaResourceTest.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.intake.arrival.SourceMentions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/// Meta tells a removal before the mention itself.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class EarlyRemovalTest {

    private final String tenant = newTenant();

    @Inject SourceMentions mentions;

    @Inject
    @io.quarkus.agroal.DataSource("worker")
    javax.sql.DataSource worker;

    @Test
    void a_mention_that_comes_after_its_removal_is_not_stored() throws SQLException {
        String source = MetaResourceTest.source(tenant, ACCOUNT, SECRET);
        deliver(source, feed("remove"));
        eventually(() -> assertThat(read(source)).isEqualTo("1"));
        deliver(source, feed("add"));
        eventually(() -> assertThat(read(source)).isEqualTo("2"));
        analyst(tenant)
                .get("/v1/sources/" + source)
                .then()
                .body("mentions", equalTo(0))
                .body("unread", equalTo(0));
        send(tenant).body("removed", equalTo(1)).body("mentions[0].outcome", equalTo("REMOVED"));
        analyst(tenant).get("/v1/mentions").then().body("items", hasSize(0));
        assertThat(text("select string_agg(id_hash, ' ') from early_removal" + where()))
                .doesNotContain(tenant);
        send(newTenant()).body("accepted", equalTo(1));
    }

    @Test
    void a_removal_and_its_mention_may_come_in_one_delivery_in_any_order() {
        String source = MetaResourceTest.source(tenant, ACCOUNT, SECRET);
        String add = feed("add");
        String both =
                feed("remove")
                        .replace(
                                "]}]}",
                                ","
                                        + add.substring(
                                                add.indexOf("{\"field\""), add.indexOf("]}]}"))
                                        + "]}]}");
        deliver(source, both);
        eventually(() -> assertThat(read(source)).isEqualTo("1"));
        analyst(tenant).get("/v1/mentions").then().body("items", hasSize(0));
    }

    @Test
    void a_removal_is_remembered_for_a_week() throws SQLException {
        String source = MetaResourceTest.source(tenant, ACCOUNT, SECRET);
        deliver(source, feed("remove"));
        eventually(() -> assertThat(read(source)).isEqualTo("1"));
        text(
                "update early_removal set removed_at = now() - interval '8 days'"
                        + where()
                        + " returning 1");
        send(tenant).body("accepted", equalTo(1));
        mentions.forgetRemovals();
        assertThat(text("select count(*) from early_removal" + where())).isEqualTo("0");
    }

    private String where() {
        return " where tenant_id = '" + tenant + "'";
    }

    private String feed(String verb) {
        return """
        {"object":"page","entry":[{"id":"%s","time":1772240500,"changes":[{"field":"feed","value":{"item":"comment",
         "verb":"%s","comment_id":"%s","post_id":"7","from":{"id":"77"},"message":"Antre","created_time":1772240400}}]}]}\
        """
                .formatted(ACCOUNT, verb, tenant);
    }

    private static void deliver(String source, String body) {
        MetaResourceTest.deliver(source, body, MetaResourceTest.signature(SECRET, body))
                .statusCode(200);
    }

    private ValidatableResponse send(String to) {
        return as("partner", to)
                .body(
                        """
                        {"mentions":[{"source":"facebook","externalId":"%s","publishedAt":"2026-02-28T01:00:00Z",
                         "text":"Antre","kind":"COMMENT"}]}
                        """
                                .formatted(tenant))
                .post("/v1/mentions")
                .then()
                .statusCode(200);
    }

    private String read(String source) throws SQLException {
        return text(
                "select count(*) from source_delivery where read_at is not null and source_id = '"
                        + source
                        + "'");
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = worker.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
