package id.percaya.listening.sources.source;

import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.testing.Listing;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SourceResourceTest {

    static final String FEED =
            """
            {"name":"Berita","kind":"FEED","address":"https://berita.example.org/rss.xml"}
            """;
    private static final String REVIEWS =
            """
            {"name":"Ulasan","kind":"GOOGLE_REVIEWS","account":"accounts/1/locations/2","interval":"PT1H"}
            """;
    private static final String META =
            """
            {"name":"Instagram","kind":"META_WEBHOOK","account":"17841474524784050"}
            """;
    private static final String TOKEN = "{\"token\":\"ya29.rahasia-besar\"}";
    private static final String APP =
            "{\"appSecret\":\"0f1e2d3c4b5a69788796\",\"verifyToken\":\"melati-verifikasi-7fb31c\"}";

    private final String tenant = newTenant();

    @Inject SourceSecrets secrets;

    @Inject
    @io.quarkus.agroal.DataSource("worker")
    javax.sql.DataSource worker;

    @Test
    void a_source_is_registered_activated_paused_resumed_and_removed() {
        String id = registered(FEED);
        command(id, "activate").statusCode(200).body("state", equalTo("ACTIVE"));
        command(id, "resume").statusCode(200).body("version", equalTo(2));
        command(id, "pause").statusCode(200).body("state", equalTo("PAUSED"));
        command(id, "activate").statusCode(409).body("code", equalTo("SOURCE_NOT_PENDING"));
        command(id, "resume").statusCode(200).body("state", equalTo("ACTIVE"));
        command(id, "remove").statusCode(200).body("state", equalTo("REMOVED"));
        command(id, "remove").statusCode(200);
        command(id, "activate").statusCode(409).body("code", equalTo("SOURCE_REMOVED"));
        analyst(tenant)
                .get("/v1/sources/" + id + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.event",
                        contains(
                                "source-registered",
                                "source-activated",
                                "source-paused",
                                "source-resumed",
                                "source-removed"));
    }

    @Test
    void commands_that_come_too_early_are_refused() {
        String id = registered(FEED);
        command(id, "pause").statusCode(409).body("code", equalTo("SOURCE_NOT_ACTIVE"));
        command(id, "resume").statusCode(409).body("code", equalTo("SOURCE_PENDING"));
    }

    @Test
    void a_secret_does_not_follow_the_source_to_another_address() throws SQLException {
        String mastodon =
                "{\"name\":\"M\",\"kind\":\"MASTODON\",\"address\":\"https://%s\",\"query\":\"melati\"}";
        String id = registered(mastodon.formatted("sosial.example.org"));
        setSecret(id, TOKEN).statusCode(200);
        revise(id, 2, mastodon.formatted("sosial.example.org").replace("\"M\"", "\"Mas\""))
                .statusCode(200)
                .body("secretVersion", equalTo(1));
        revise(id, 3, mastodon.formatted("lain.example.org"))
                .statusCode(200)
                .body("secretVersion", equalTo(0));
        assertThat(secretOf(id).token()).isNull();
    }

    @Test
    void a_secret_is_needed_and_is_never_shown_again() throws SQLException {
        String id = registered(REVIEWS);
        command(id, "activate").statusCode(409).body("code", equalTo("SOURCE_SECRET_MISSING"));
        String answer =
                setSecret(id, TOKEN)
                        .statusCode(200)
                        .body("secretVersion", equalTo(1))
                        .extract()
                        .asString();
        command(id, "activate").statusCode(200).body("state", equalTo("ACTIVE"));
        String history = analyst(tenant).get("/v1/sources/" + id + "/history").asString();
        String shown = analyst(tenant).get("/v1/sources/" + id).asString();
        assertThat(answer + history + shown + stored(id)).doesNotContain("rahasia");
        assertThat(secretOf(id).token()).isEqualTo("ya29.rahasia-besar");
        assertThat(secretOf(id).toString()).doesNotContain("rahasia");

        setSecret(id, "{\"token\":\"baru\"}").statusCode(200).body("secretVersion", equalTo(2));
        assertThat(secretOf(id).token()).isEqualTo("baru");
        command(id, "remove").statusCode(200);
        assertThat(secretOf(id)).isEqualTo(SourceSecret.NONE);
    }

    @Test
    void each_kind_takes_its_own_secret() {
        String meta = registered(META);
        setSecret(meta, APP).statusCode(200);
        setSecret(meta, TOKEN)
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/token", "/appSecret", "/verifyToken"))
                .body("violations.code", hasItem("FOREIGN_FIELD"));
        setSecret(registered(REVIEWS), "{}")
                .statusCode(422)
                .body("violations.pointer", contains("/token"))
                .body("violations.code", contains("REQUIRED"));
        setSecret(registered(FEED), TOKEN)
                .statusCode(409)
                .body("code", equalTo("SOURCE_WITHOUT_SECRET"));
        setSecret(meta, APP.replace("melati", "a\\r\\nHost: b")).statusCode(400);
    }

    @Test
    void google_may_have_what_renews_its_token_instead_of_one() throws SQLException {
        String id = registered(REVIEWS);
        String renewal =
                "{\"refreshToken\":\"1//rahasia\",\"clientId\":\"klien\",\"clientSecret\":\"rahasia-klien\"}";
        String answer = setSecret(id, renewal).statusCode(200).extract().asString();
        assertThat(answer + stored(id)).doesNotContain("rahasia");
        assertThat(secretOf(id).renewal())
                .isEqualTo(new SourceSecret.Renewal("1//rahasia", "klien", "rahasia-klien"));
        assertThat(String.valueOf(secretOf(id).renewal())).doesNotContain("rahasia");
        setSecret(id, "{\"refreshToken\":\"1//rahasia\"}")
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/clientId", "/clientSecret"))
                .body("violations.code", hasItem("REQUIRED"));
        setSecret(registered(META), APP.replace("}", ",\"clientId\":\"klien\"}"))
                .statusCode(422)
                .body("violations.pointer", contains("/clientId"))
                .body("violations.code", contains("FOREIGN_FIELD"));
    }

    @Test
    void a_webhook_has_the_path_that_meta_calls() {
        String id = registered(META);
        analyst(tenant)
                .get("/v1/sources/" + id)
                .then()
                .body("callbackPath", equalTo("/v1/webhooks/meta/" + id))
                .body("interval", nullValue());
    }

    @Test
    void all_faults_of_a_definition_are_named_at_once() {
        register(
                        """
                        {"name":"A","kind":"FEED","account":"1","query":"melati","interval":"PT5S"}
                        """)
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/address", "/account", "/query", "/interval"))
                .body(
                        "violations.code",
                        containsInAnyOrder("REQUIRED", "FOREIGN_FIELD", "FOREIGN_FIELD", "RANGE"));
        register(META.replace("\"17841474524784050\"", "\"klinik\",\"interval\":\"PT1H\""))
                .statusCode(422)
                .body("violations.code", containsInAnyOrder("RANGE", "FOREIGN_FIELD"));
        register("{\"name\":\"\",\"kind\":\"TELEX\"}").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data",
                "http://127.0.0.1/rss",
                "http://[::1]/rss",
                "http://[::ffff:10.0.0.1]/rss",
                "http://2130706433/",
                "http://kafka:9092/",
                "http://db.internal/",
                "ftp://berita.example.org/",
                "file:///etc/passwd",
                "https://a:b@berita.example.org/",
                "berita"
            })
    void an_address_that_is_not_public_is_refused(String address) {
        register("{\"name\":\"A\",\"kind\":\"FEED\",\"address\":\"" + address + "\"}")
                .statusCode(422)
                .body("violations.code", contains("ADDRESS_NOT_PUBLIC"));
    }

    @Test
    void a_source_is_revised_unless_it_is_active_and_keeps_its_kind() {
        String id = registered(FEED);
        revise(id, 1, FEED.replace("rss", "atom"))
                .statusCode(200)
                .body("address", equalTo("https://berita.example.org/atom.xml"))
                .body("interval", equalTo("PT15M"));
        revise(id, 2, META).statusCode(409).body("code", equalTo("SOURCE_KIND_FIXED"));
        revise(id, 1, FEED).statusCode(412);
        command(id, "activate").statusCode(200);
        revise(id, 3, FEED).statusCode(409).body("code", equalTo("SOURCE_ACTIVE"));
    }

    @Test
    void sources_are_listed_newest_first() {
        String first = registered(FEED);
        String second = registered(META);
        command(first, "activate");
        Listing lists = new Listing(() -> analyst(tenant));
        assertThat(lists.of("/v1/sources")).containsExactly(second, first);
        assertThat(lists.of("/v1/sources?state=ACTIVE")).containsExactly(first);
        assertThat(lists.of("/v1/sources?kind=META_WEBHOOK&kind=BLUESKY")).containsExactly(second);
        assertThat(lists.of("/v1/sources?q=berita")).containsExactly(first);
    }

    @Test
    void other_roles_and_tenants_are_kept_out() {
        String id = registered(FEED);
        as("communications", tenant).get("/v1/sources/" + id).then().statusCode(200);
        as("communications", tenant).post("/v1/sources/" + id + "/pause").then().statusCode(403);
        as("partner", tenant).get("/v1/sources/" + id).then().statusCode(403);
        analyst(newTenant()).get("/v1/sources/" + id).then().statusCode(404);
        analyst(newTenant())
                .body(TOKEN)
                .post("/v1/sources/" + id + "/set-secret")
                .then()
                .statusCode(404);
    }

    private SourceSecret secretOf(String id) {
        return secrets.of(new Tenant(tenant), UUID.fromString(id));
    }

    /// All that the tables of sources and the log hold of it.
    private String stored(String id) throws SQLException {
        String sql =
                """
                select coalesce(string_agg(t.x, ' '), '') from (
                  select s::text x from source s where id = '%1$s'
                  union all select s::text from source_secret s where source_id = '%1$s'
                  union all select e::text from es.event e where stream_id = '%1$s') t
                """
                        .formatted(id);
        try (Connection connection = worker.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            assertThat(row.getString(1)).contains("source-secret-set");
            return row.getString(1);
        }
    }

    private String registered(String body) {
        return register(body)
                .statusCode(201)
                .body("state", equalTo("PENDING"))
                .extract()
                .path("id");
    }

    private ValidatableResponse register(String body) {
        return analyst(tenant).body(body).post("/v1/sources").then();
    }

    private ValidatableResponse revise(String id, int version, String body) {
        return analyst(tenant)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/v1/sources/" + id)
                .then();
    }

    private ValidatableResponse setSecret(String id, String body) {
        return analyst(tenant).body(body).post("/v1/sources/" + id + "/set-secret").then();
    }

    private ValidatableResponse command(String id, String verb) {
        return analyst(tenant).post("/v1/sources/" + id + "/" + verb).then();
    }
}
