package id.percaya.kit.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PeopleTest {

    private static final String PEOPLE = "/v1/people";

    @Inject SeenPeople seen;

    /// A tenant of its own for each test.
    private final String tenant = "rs-" + UUID.randomUUID();

    private final UUID sari = UUID.randomUUID();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void a_person_is_known_by_the_token_that_was_seen() {
        call(Tokens.named(sari, tenant, List.of("communications", "offline_access"), "Sari", now));
        eventually(() ->
                person(sari)
                        .statusCode(200)
                        .header("ETag", startsWith("\"1."))
                        .header("Cache-Control", equalTo("no-store"))
                        .body("subject", equalTo(sari.toString()))
                        .body("userName", equalTo("sari"))
                        .body("displayName", equalTo("Sari"))
                        .body("roles", contains("communications"))
                        .body("source", equalTo("TOKEN")));
    }

    @Test
    void a_newer_token_tells_the_present_name_and_an_older_one_does_not() {
        call(token("Sari", now.minusSeconds(60)));
        eventually(() -> person(sari).body("displayName", equalTo("Sari")));
        call(token("Sari Dewi", now.minusSeconds(30)));
        eventually(() -> person(sari).body("displayName", equalTo("Sari Dewi")));
        seen.forget(new Tenant(tenant), sari);
        call(token("Sari", now.minusSeconds(40)));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .during(Duration.ofMillis(300))
                .untilAsserted(() -> person(sari).body("displayName", equalTo("Sari Dewi")));
    }

    @Test
    void machines_and_tokens_without_a_name_are_no_people() {
        call(Tokens.named(sari, tenant, List.of("partner"), "Partner", now));
        call(Tokens.of("communications", tenant));
        call(Tokens.named(UUID.randomUUID(), tenant, List.of("auditor"), "Ayu", now));
        eventually(() -> list("").body("items.displayName", contains("Ayu")));
    }

    @Test
    void a_request_that_is_refused_shows_its_person_too() {
        String token = token("Sari", now);
        given().auth().oauth2(token).get("/v1/operations/audit").then().statusCode(403);
        eventually(() -> person(sari).statusCode(200));
    }

    @Test
    void entered_names_win_over_those_of_tokens() {
        enter(sari, "\"0\"", "Sari Dewi, S.Kom.").statusCode(200).body("version", equalTo(1));
        call(token("Sari", Instant.now()));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .during(Duration.ofMillis(300))
                .untilAsserted(() ->
                        person(sari)
                                .body("displayName", equalTo("Sari Dewi, S.Kom."))
                                .body("source", equalTo("ENTERED"))
                                .body("$", not(hasKey("userName"))));
    }

    @Test
    void an_entry_needs_the_version_that_it_replaces() {
        enter(sari, null, "Sari").statusCode(428).body("code", equalTo("IF_MATCH_REQUIRED"));
        enter(sari, "\"3\"", "Sari").statusCode(404);
        String etag = enter(sari, "\"0\"", "Sari").statusCode(200).extract().header("ETag");
        enter(sari, "\"0\"", "Other").statusCode(412).body("code", equalTo("STALE_VERSION"));
        enter(sari, etag, "Sari Dewi").statusCode(200).header("ETag", startsWith("\"2."));
        enter(sari, "*", "Sari").statusCode(200);
        admin().header("If-None-Match", person(sari).extract().header("ETag"))
                .get(PEOPLE + "/" + sari)
                .then()
                .statusCode(304);
    }

    @Test
    void of_many_who_enter_the_same_new_person_one_succeeds() {
        List<Integer> statuses;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> entries =
                    IntStream.range(0, 8)
                            .mapToObj(i ->
                                    threads.submit(() ->
                                            enter(sari, "\"0\"", "Sari " + i)
                                                    .extract()
                                                    .statusCode()))
                            .toList();
            statuses = entries.stream().map(PeopleTest::outcome).sorted().toList();
        }
        assertThat(statuses).containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
        person(sari).header("ETag", startsWith("\"1."));
    }

    private static int outcome(Future<Integer> entry) {
        try {
            return entry.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void a_removed_person_comes_back_only_with_a_later_token() {
        String before = token("Sari", Instant.now().minusSeconds(2));
        call(before);
        eventually(() -> person(sari).statusCode(200));
        remove().statusCode(204).header("Cache-Control", equalTo("no-store"));
        person(sari).statusCode(404);
        list("").body("items", empty());
        remove().statusCode(404);
        call(before);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .during(Duration.ofMillis(300))
                .untilAsserted(() -> person(sari).statusCode(404));

        eventually(() -> {
            call(token("Sari", Instant.now()));
            person(sari).statusCode(200).body("version", equalTo(3));
        });
    }

    @Test
    void a_removed_person_can_be_entered_again() {
        enter(sari, "\"0\"", "Sari").statusCode(200);
        remove().statusCode(204);
        enter(sari, "\"0\"", "Sari").statusCode(200).body("version", equalTo(3));
    }

    @Test
    void people_are_listed_by_name_and_found_by_id_role_and_text() {
        UUID budi = UUID.randomUUID();
        UUID cici = UUID.randomUUID();
        enter(sari, "\"0\"", "Sári Dewi");
        enter(budi, "\"0\"", "Budi", "crisis-lead", "auditor");
        enter(cici, "\"0\"", "Cici", "analyst");
        list("").body("items.displayName", contains("Budi", "Cici", "Sári Dewi"));
        list("?ids=" + sari + "&ids=" + cici)
                .body("items.displayName", contains("Cici", "Sári Dewi"));
        list("?role=auditor").body("items.displayName", contains("Budi"));
        list("?q=SARI").body("items.displayName", contains("Sári Dewi"));
        list("?q=%25").body("items", empty());
        list("?ids=" + UUID.randomUUID()).body("items", empty());
    }

    @Test
    void two_hundred_ids_fit_into_one_request_and_more_are_refused() {
        enter(sari, "\"0\"", "Sari");
        List<String> ids = new ArrayList<>(Collections.nCopies(199, UUID.randomUUID().toString()));
        ids.add(sari.toString());
        admin().queryParam("ids", ids).get(PEOPLE).then().body("items", hasSize(1));
        ids.add(sari.toString());
        admin().queryParam("ids", ids).get(PEOPLE).then().statusCode(400);
    }

    @Test
    void a_list_goes_on_behind_its_page() {
        Stream.of("Ayu", "Budi", "Budi", "Cici")
                .forEach(name -> enter(UUID.randomUUID(), "\"0\"", name));
        List<String> names = new ArrayList<>();
        String next = null;
        do {
            RequestSpecification ask = admin().queryParam("limit", 2);
            var page =
                    (next == null ? ask : ask.queryParam("cursor", next))
                            .get(PEOPLE)
                            .then()
                            .statusCode(200)
                            .extract();
            names.addAll(page.jsonPath().getList("items.displayName", String.class));
            next = page.path("next");
        } while (next != null);
        assertThat(names).containsExactly("Ayu", "Budi", "Budi", "Cici");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?ids=x", "?role=chief", "?colour=red", "?limit=0", "?q=%00"})
    void a_list_is_not_asked_for_like_this(String query) {
        list(query).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"displayName\": \"\", \"roles\": []}",
                "{\"displayName\": \"Sari\"}",
                "{\"displayName\": \"Sari\", \"roles\": [\"chief\"]}",
                "{\"displayName\": \"Sari\", \"roles\": [null]}",
                "{\"displayName\": \"Sa\\u202eri\", \"roles\": []}",
                "{\"displayName\": \"Sari\", \"roles\": [], \"phone\": \"1\"}"
            })
    void a_person_is_not_entered_like_this(String body) {
        admin().header("If-Match", "\"0\"")
                .body(body)
                .put(PEOPLE + "/" + sari)
                .then()
                .statusCode(400);
        admin().header("If-Match", "\"0\"").body(body).put(PEOPLE + "/sari").then().statusCode(400);
    }

    @Test
    void no_organisation_sees_or_changes_anothers_people() {
        enter(sari, "\"0\"", "Sari").statusCode(200);
        String other = "rs-" + UUID.randomUUID();
        as("tenant-admin", other).get(PEOPLE + "/" + sari).then().statusCode(404);
        as("tenant-admin", other).get(PEOPLE).then().body("items", empty());
        as("tenant-admin", other).delete(PEOPLE + "/" + sari).then().statusCode(404);
        as("tenant-admin", other)
                .header("If-Match", "\"0\"")
                .body(Map.of("displayName", "Mallory", "roles", List.of()))
                .put(PEOPLE + "/" + sari)
                .then()
                .statusCode(200);
        person(sari).body("displayName", equalTo("Sari"));
    }

    @Test
    void any_version_matches_nobody_who_is_not_there() {
        enter(sari, "*", "Sari").statusCode(404);
        enter(sari, "\"0\"", "Sari").statusCode(200);
        enter(sari, "*", "Sari Dewi").statusCode(200);
    }

    @Test
    void
            everybody_of_the_organisation_reads_but_partners_and_operators_and_only_the_admin_writes() {
        enter(sari, "\"0\"", "Sari").statusCode(200);
        for (String role : List.of("partner", "operator")) {
            as(role, tenant).get(PEOPLE).then().statusCode(403);
            as(role, tenant).get(PEOPLE + "/" + sari).then().statusCode(403);
        }
        as("analyst", tenant).get(PEOPLE).then().body("items", hasSize(1));
        as("analyst", tenant)
                .header("If-Match", "*")
                .body(Map.of("displayName", "X", "roles", List.of()))
                .put(PEOPLE + "/" + sari)
                .then()
                .statusCode(403);
        as("auditor", tenant).delete(PEOPLE + "/" + sari).then().statusCode(403);
        given().get(PEOPLE).then().statusCode(401);
    }

    private String token(String name, Instant issuedAt) {
        return Tokens.named(sari, tenant, List.of("communications"), name, issuedAt);
    }

    private static void call(String token) {
        given().auth().oauth2(token).get("/v1/me").then().statusCode(200);
    }

    private ValidatableResponse enter(
            UUID subject, @Nullable String ifMatch, String name, String... roles) {
        RequestSpecification ask =
                admin().body(Map.of("displayName", name, "roles", List.of(roles)));
        return (ifMatch == null ? ask : ask.header("If-Match", ifMatch))
                .put(PEOPLE + "/" + subject)
                .then();
    }

    private ValidatableResponse remove() {
        return admin().delete(PEOPLE + "/" + sari).then();
    }

    private ValidatableResponse person(UUID subject) {
        return admin().get(PEOPLE + "/" + subject).then();
    }

    private ValidatableResponse list(String query) {
        return admin().urlEncodingEnabled(false).get(PEOPLE + query).then();
    }

    private RequestSpecification admin() {
        return as("tenant-admin", tenant);
    }

    private static RequestSpecification as(String role, String tenant) {
        return given().auth().oauth2(Tokens.of(role, tenant)).contentType(ContentType.JSON);
    }

    private static void eventually(ThrowingRunnable check) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(check);
    }
}
