package id.percaya.kit.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ChainTest {

    private static final String TENANT = "klinik-melati";
    private static final String ROLE = "communications";

    @Inject Inbox inbox;

    @Test
    void the_events_of_a_chain_are_listed_in_order_with_ids_only() {
        String bed = makeBed();
        take(bed);
        String correlation = correlationOf(bed);
        eventually(() ->
                chain(correlation, "")
                        .statusCode(200)
                        .header("Cache-Control", equalTo("no-cache"))
                        .body("items.event", contains("bed-made", "bed-taken"))
                        .body("items.id", contains(bed, bed))
                        .body("items.version", contains(1, 2))
                        .body("items.type", contains("bed", "bed"))
                        .body("items[0]", not(hasKey("causation")))
                        .body("items[0]", not(hasKey("key")))
                        .body("items[0]", not(hasKey("data"))));
    }

    @Test
    void the_effect_of_another_services_event_names_its_cause() {
        UUID ward = UUID.randomUUID();
        ConsumerRecord<String, byte[]> opened = Records.of("ward.opened.v1", ward, 1);
        String cause =
                new String(opened.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
        inbox.take(Records.batch(opened));
        eventually(() ->
                chain(Records.CORRELATION.toString(), "?limit=200")
                        .body(
                                "items.causation.findAll { it == '" + cause + "' }",
                                contains(cause)));
    }

    @Test
    void a_long_chain_is_read_page_by_page() {
        String bed = makeBed();
        take(bed);
        String correlation = correlationOf(bed);
        eventually(() -> chain(correlation, "").body("items.version", contains(1, 2)));
        List<Integer> versions = new ArrayList<>();
        String next = null;
        do {
            RequestSpecification ask = nurse(TENANT).queryParam("limit", 1);
            var page =
                    (next == null ? ask : ask.queryParam("cursor", next))
                            .get("/v1/chain/" + correlation)
                            .then()
                            .statusCode(200)
                            .extract();
            versions.addAll(page.jsonPath().getList("items.version", Integer.class));
            next = page.path("next");
        } while (next != null);
        assertThat(versions).containsExactly(1, 2);
    }

    @Test
    void other_organisations_and_roles_without_the_aggregate_see_an_empty_list() {
        String correlation = correlationOf(makeBed());
        eventually(() -> chain(correlation, "").body("items.event", contains("bed-made")));
        for (RequestSpecification other :
                List.of(nurse("rs-harapan"), as("auditor", TENANT), as("partner", TENANT))) {
            other.get("/v1/chain/" + correlation)
                    .then()
                    .statusCode(200)
                    .body("items", empty())
                    .body("$", not(hasKey("next")));
        }
        as("operator", TENANT).get("/v1/chain/" + correlation).then().statusCode(403);
        given().get("/v1/chain/" + correlation).then().statusCode(401);
    }

    @Test
    void an_unknown_chain_is_empty() {
        chain(UUID.randomUUID().toString(), "").statusCode(200).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-id", "?limit=201", "?cursor=AAAA", "?type=bed"})
    void a_chain_is_not_asked_for_like_this(String garbage) {
        String path = garbage.startsWith("/") ? garbage : "/" + UUID.randomUUID() + garbage;
        nurse(TENANT).urlEncodingEnabled(false).get("/v1/chain" + path).then().statusCode(400);
    }

    private static String makeBed() {
        return nurse(TENANT)
                .body("{\"ward\":\"melati\"}")
                .post("/v1/beds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void take(String bed) {
        nurse(TENANT).post("/v1/beds/" + bed + "/take").then().statusCode(200);
    }

    private static String correlationOf(String bed) {
        return nurse(TENANT).get("/v1/beds/" + bed + "/history").path("items[0].correlation");
    }

    private static ValidatableResponse chain(String correlation, String query) {
        return nurse(TENANT).get("/v1/chain/" + correlation + query).then();
    }

    private static RequestSpecification nurse(String tenant) {
        return as(ROLE, tenant);
    }

    private static RequestSpecification as(String role, String tenant) {
        return given().auth().oauth2(Tokens.of(role, tenant)).contentType(ContentType.JSON);
    }

    private static void eventually(ThrowingRunnable check) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(check);
    }
}
