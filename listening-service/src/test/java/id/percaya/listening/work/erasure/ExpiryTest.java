package id.percaya.listening.work.erasure;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendCsv;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.TenantSql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ExpiryTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final String tenant = newTenant();

    @Inject TenantSql sql;
    @Inject Expiry expiry;
    @Inject TenantsWithWork tenants;

    @Test
    void texts_and_authors_expire_and_all_counts_stay() {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(
                tenant,
                IntStream.range(0, 700)
                        .mapToObj(i -> post("o" + i, now, mood(i), "Melati hari ke " + i)));
        String answered = mention("q=ke 7");
        as("communications", tenant)
                .post("/v1/mentions/" + answered + "/escalate")
                .then()
                .statusCode(200);
        age(401);
        sendMentions(tenant, post("new", now, "positif", "Melati baru"));
        Map<String, Object> before = figures(monitor);
        Tenant owner = new Tenant(tenant);

        expiry.run(owner);
        expiry.run(owner);

        assertThat(figures(monitor)).isEqualTo(before);
        analyst(tenant).get("/v1/mentions?q=hari").then().body("items", empty());
        analyst(tenant).get("/v1/mentions?q=baru").then().body("items", hasSize(1));
        assertThat(
                        sql.read(
                                tenant,
                                "select count(*)::text from mention where text_state = 'REMOVED'"))
                .isEqualTo("700");
        history(answered).body("items.what.cause", hasItem("EXPIRED")).body("items", hasSize(2));
        analyst(tenant).get("/v1/mentions?workState=NEW").then().body("items", hasSize(1));
    }

    @Test
    void a_shorter_time_is_kept_from_then_on() {
        sendMentions(tenant, post("a", now, "netral", "Melati"));
        age(100);
        expiry.run(new Tenant(tenant));
        analyst(tenant).get("/v1/mentions?q=melati").then().body("items", hasSize(1));
        as("tenant-admin", tenant)
                .body(Map.of("days", 99))
                .put("/v1/settings/retention")
                .then()
                .statusCode(200);
        expiry.run(new Tenant(tenant));
        analyst(tenant).get("/v1/mentions?q=melati").then().body("items", empty());
    }

    @Test
    void errors_of_rows_go_though_no_mention_has_expired() {
        sendErrors("lama");
        sql.write(tenant, "update import_batch set received_at = now() - interval '36 days'");
        sendErrors("baru");
        sendMentions(tenant, post("a", now, "netral", "Melati"));
        Tenant owner = new Tenant(tenant);
        assertThat(tenants.withExpired()).contains(owner);

        expiry.run(owner);

        assertThat(sql.read(tenant, "select count(*)::text from import_error")).isEqualTo("1");
        assertThat(tenants.withExpired()).doesNotContain(owner);
    }

    private void sendErrors(String text) {
        sendCsv(
                        tenant,
                        "Tanggal,Judul,Tautan,Isi,Sumber,Sentimen,Suka\n"
                                + "31/02/2026,C,https://a.example/2,"
                                + text
                                + ",X,Positif,3\n")
                .body("rejected", equalTo(1));
    }

    private static String mood(int number) {
        return number % 3 == 0 ? "negatif" : "positif";
    }

    private ValidatableResponse history(String id) {
        return analyst(tenant).get("/v1/mentions/" + id + "/history").then().statusCode(200);
    }

    private String mention(String filter) {
        return analyst(tenant).get("/v1/mentions?limit=1&" + filter).path("items[0].id");
    }

    /// With the groups of each hour. Stories are left out, because they are known a moment later.
    private Map<String, Object> figures(String monitor) {
        Map<String, Object> figures =
                analyst(tenant)
                        .get(
                                "/v1/figures?monitorId=%s&from=%s&to=%s"
                                        .formatted(
                                                monitor,
                                                now.minusSeconds(3600),
                                                now.plusSeconds(3600)))
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("");
        figures.remove("stories");
        return figures;
    }

    private void age(int days) {
        sql.write(tenant, "update mention set stored_at = now() - make_interval(days => ?)", days);
    }
}
