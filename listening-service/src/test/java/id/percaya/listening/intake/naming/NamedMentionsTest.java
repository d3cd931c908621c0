package id.percaya.listening.intake.naming;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.TenantSql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class NamedMentionsTest {

    private static final Instant AT = Instant.parse("2026-02-01T01:00:00Z");

    private final String tenant = newTenant();

    @Inject TenantSql sql;

    @Test
    void a_mention_says_which_codes_of_the_directory_it_names() {
        enter("FACILITY", "melati-kemang", "Klinik Melati", "{}");
        enter("TOPIC", "biaya", "Biaya", "{tarif}");
        enter("PRACTITIONER", "sinta", "dr. Sinta", "{}");
        sendMentions(
                tenant,
                post("1", AT, "negatif", "Tarifnya mahal di klinik melati, kata dr Sinta"),
                post("2", AT, "netral", "Parkir luas"));
        list("source=x")
                .body(
                        "items.find { it.externalId == '1' }.named.facilities",
                        contains("melati-kemang"))
                .body("items.find { it.externalId == '1' }.named.topics", contains("biaya"))
                .body("items.find { it.externalId == '1' }.named.practitioners", contains("sinta"))
                .body("items.find { it.externalId == '1' }.named.procedures", empty())
                .body("items.find { it.externalId == '2' }.named.topics", empty());
        list("topic=biaya").body("items.externalId", contains("1"));
        list("topic=biaya&practitioner=sinta").body("items.externalId", contains("1"));
        list("procedure=biaya").body("items", empty());
        figures("NAMED_TOPIC").body("groups.key", contains("biaya"));
        figures("NAMED_FACILITY")
                .body("groups.key", contains("melati-kemang"))
                .body("groups[0].mentions", equalTo(1));
        figures("PRACTITIONER").body("groups.key", contains("sinta"));
        figures("PROCEDURE").body("groups", empty());
    }

    @Test
    void stored_mentions_follow_the_directory() {
        sendMentions(tenant, post("1", AT, "negatif", "Infusnya sakit"));
        list("topic=infus").body("items", empty());
        enter("TOPIC", "infus", "Infus", "{}");
        eventually(() -> list("topic=infus").body("items.externalId", contains("1")));
        sql.write(tenant, "update directory_entry set status = 'RETIRED', version = 2");
        eventually(() -> list("topic=infus").body("items", empty()));
    }

    @Test
    void a_mention_that_its_source_deletes_leaves_no_code() {
        enter("TOPIC", "infus", "Infus", "{}");
        send("\"text\":\"Infusnya sakit\"");
        assertThat(sql.read(tenant, "select count(*) from mention_code")).isEqualTo("1");
        send("\"textState\":\"REMOVED\"");
        assertThat(sql.read(tenant, "select count(*) from mention_code")).isEqualTo("0");
    }

    private void send(String field) {
        analyst(tenant)
                .body(
                        """
                        {"mentions":[{"source":"x","externalId":"1","publishedAt":"%s",%s}]}
                        """
                                .formatted(AT, field))
                .post("/v1/mentions")
                .then()
                .statusCode(200)
                .body("rejected", equalTo(0));
    }

    private ValidatableResponse list(String filter) {
        return analyst(tenant).get("/v1/mentions?" + filter).then().statusCode(200);
    }

    private ValidatableResponse figures(String groupBy) {
        return analyst(tenant)
                .get(
                        "/v1/figures?from=2026-02-01T00:00:00Z&to=2026-02-02T00:00:00Z&groupBy="
                                + groupBy)
                .then()
                .statusCode(200);
    }

    /// As a record of `percaya.directory` does.
    private void enter(String kind, String code, String name, String synonyms) {
        sql.write(
                tenant,
                """
                insert into directory_entry
                  (tenant_id, kind, code, name, synonyms, status, version)
                values (?, ?, ?, ?, ?::text[], 'ACTIVE', 1)
                """,
                tenant,
                kind,
                code,
                name,
                synonyms);
    }
}
