package id.percaya.kit.webhooks;

import static id.percaya.kit.webhooks.WebhookClient.PATH;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class WebhooksTest {

    private static final String URL = "https://partner.invalid/percaya";

    private final WebhookClient client = new WebhookClient("rs-webhooks");

    @Inject
    @DataSource("worker")
    javax.sql.DataSource worker;

    @Test
    void a_subscription_is_created_with_a_secret_that_is_shown_once() {
        Response created = client.subscribe(URL);
        created.then()
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .body("types", hasSize(0))
                .body("secretVersion", equalTo(1))
                .body("secret", startsWith("whsec_"));
        String id = created.path("id");
        client.shown(id).statusCode(200).body("url", equalTo(URL)).body("secret", nullValue());
        client.partner()
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.secret", hasItem(nullValue()));
    }

    @Test
    void a_repeated_request_gets_the_same_secret_which_is_stored_in_sealed_form_only() {
        String key = UUID.randomUUID().toString();
        String first = create(key).path("secret");
        assertThat(create(key).<String>path("secret")).isEqualTo(first);
        assertThat(
                        Jdbc.list(
                                worker,
                                row -> row.getString(1),
                                """
                                select response from es.idempotency_key
                                 union all select sealed from webhook_secret
                                 union all select data::text from es.event
                                """))
                .isNotEmpty()
                .noneMatch(stored -> stored.contains("whsec_"));
    }

    private Response create(String key) {
        return client.partner()
                .header("Idempotency-Key", key)
                .body("{\"url\": \"" + URL + "\"}")
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254",
                "http://169.254.169.254/latest/meta-data",
                "https://169.254.169.254/",
                "https://[::ffff:169.254.169.254]/",
                "http://partner.example.com/",
                "https://localhost/hook",
                "https://kafka.internal/",
                "https://user:secret@partner.example.com/",
                "ftp://partner.example.com/",
                "https://percaya.example.org/v1/beds",
                "https://PERCAYA.example.org:443/v1/webhook-subscriptions",
                "partner.example.com",
                "https://",
                "not a url"
            })
    void an_address_inside_our_networks_or_of_this_service_is_refused(String url) {
        client.subscribe(url)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations[0].pointer", equalTo("/url"))
                .body("violations[0].code", equalTo("ADDRESS_NOT_ALLOWED"));
        String id = client.subscribed(URL);
        client.partner()
                .header("If-Match", "*")
                .body("{\"url\": \"" + url + "\"}")
                .put(PATH + "/" + id)
                .then()
                .statusCode(422);
        client.command(id, "delete").statusCode(200);
    }

    @Test
    void a_type_that_partners_do_not_receive_is_refused() {
        client.partner()
                .body("{\"url\": \"" + URL + "\", \"types\": [\"bed.taken.v1\"]}")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_EVENT_TYPE"))
                .body("violations[0].pointer", equalTo("/types"));
    }

    @Test
    void address_and_types_are_replaced_by_the_version_that_was_seen() {
        String id = client.subscribed(URL);
        String body = "{\"url\": \"" + URL + "2\", \"types\": [\"id.percaya.bed.made.v1\"]}";
        client.partner().body(body).put(PATH + "/" + id).then().statusCode(428);
        client.partner()
                .header("If-Match", "\"7\"")
                .body(body)
                .put(PATH + "/" + id)
                .then()
                .statusCode(412);
        client.partner()
                .header("If-Match", "\"1\"")
                .body(body)
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("url", equalTo(URL + "2"))
                .body("types", contains("bed.made.v1"))
                .body("version", equalTo(2));
    }

    @Test
    void a_rotation_shows_the_new_secret_once_and_until_when_the_former_one_signs() {
        Response created = client.subscribe(URL);
        String id = created.path("id");
        Response rotated = client.command(id, "rotate-secret").statusCode(200).extract().response();
        assertThat(rotated.<Integer>path("secretVersion")).isEqualTo(2);
        assertThat(rotated.<String>path("secret"))
                .startsWith("whsec_")
                .isNotEqualTo(created.path("secret"));
        assertThat(rotated.<String>path("formerSecretUntil")).isNotNull();
        client.shown(id).body("secret", nullValue()).body("secretVersion", equalTo(2));
    }

    @Test
    void a_deleted_subscription_has_its_history_and_nothing_else() {
        String id = client.subscribed(URL);
        client.command(id, "test").statusCode(200);
        client.command(id, "delete").statusCode(200).body("state", equalTo("DELETED"));
        client.shown(id).statusCode(200).body("state", equalTo("DELETED"));
        client.command(id, "pause").statusCode(409).body("code", equalTo("ALREADY_DELETED"));
        client.command(id, "delete").statusCode(200);
        assertThat(client.deliveries(id, "state")).isEmpty();
        client.partner().get(PATH).then().body("items.id", not(hasItem(id)));
        client.partner()
                .get(PATH + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.event",
                        contains("webhook-created", "webhook-tested", "webhook-deleted"));
        for (String table : List.of("webhook_secret", "webhook_position", "webhook_delivery")) {
            assertThat(
                            Jdbc.list(
                                    worker,
                                    row -> row.getInt(1),
                                    "select 1 from " + table + " where subscription_id = ?",
                                    UUID.fromString(id)))
                    .isEmpty();
        }
    }

    @Test
    void a_paused_subscription_cannot_be_tested() {
        String id = client.subscribed(URL);
        client.command(id, "pause").statusCode(200).body("state", equalTo("PAUSED"));
        client.command(id, "test").statusCode(409).body("code", equalTo("NOT_ACTIVE"));
        client.command(id, "resume").statusCode(200).body("state", equalTo("ACTIVE"));
    }

    @Test
    void another_tenants_subscription_does_not_exist() {
        String id = client.subscribed(URL);
        WebhookClient other = new WebhookClient("rs-others");
        other.shown(id).statusCode(404);
        other.command(id, "rotate-secret").statusCode(404);
        other.command(id, "delete").statusCode(404);
        other.partner().get(PATH + "/" + id + "/history").then().statusCode(404);
        assertThat(client.state(id)).isEqualTo("ACTIVE");
    }

    @Test
    void a_subscription_of_another_partner_does_not_exist() {
        String id = client.subscribed(URL);
        WebhookClient other = new WebhookClient("rs-webhooks", "agency");
        other.partner().get(PATH).then().statusCode(200).body("items.id", not(hasItem(id)));
        other.shown(id).statusCode(404);
        other.partner().get(PATH + "/" + id + "/history").then().statusCode(404);
        other.partner().get(PATH + "/" + id + "/deliveries").then().statusCode(404);
        for (String command : List.of("rotate-secret", "pause", "resume", "test", "delete")) {
            other.command(id, command).statusCode(404);
        }
        other.partner()
                .header("If-Match", "*")
                .body("{\"url\": \"" + URL + "2\"}")
                .put(PATH + "/" + id)
                .then()
                .statusCode(404);
        other.partner()
                .body("{\"from\": \"2026-01-01T00:00:00Z\"}")
                .post(PATH + "/" + id + "/replay")
                .then()
                .statusCode(404);
        client.shown(id)
                .body("version", equalTo(1))
                .body("url", equalTo(URL))
                .body("state", equalTo("ACTIVE"));
    }

    @Test
    void an_administrator_of_the_tenant_sees_and_changes_the_subscriptions_of_all_partners() {
        String id = new WebhookClient("rs-webhooks", "agency").subscribed(URL);
        given().auth()
                .oauth2(Tokens.of("tenant-admin", "rs-webhooks"))
                .get(PATH)
                .then()
                .body("items.id", hasItem(id));
        given().auth()
                .oauth2(Tokens.of("tenant-admin", "rs-webhooks"))
                .post(PATH + "/" + id + "/delete")
                .then()
                .statusCode(200)
                .body("state", equalTo("DELETED"));
    }

    @Test
    void only_partners_and_the_tenants_administrators_may() {
        given().auth()
                .oauth2(Tokens.of("tenant-admin", "rs-webhooks"))
                .get(PATH)
                .then()
                .statusCode(200);
        for (String role : List.of("communications", "auditor", "operator")) {
            given().auth().oauth2(Tokens.of(role, "rs-webhooks")).get(PATH).then().statusCode(403);
        }
    }

    @Test
    void the_schema_of_the_test_event_is_served() {
        given().get("/schemas/webhook.test.v1.json").then().statusCode(200);
    }
}
