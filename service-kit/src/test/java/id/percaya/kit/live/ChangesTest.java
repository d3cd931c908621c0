package id.percaya.kit.live;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.Horizon;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ChangesTest {

    private static final String TENANT = "klinik-melati";
    private static final String ROLE = "communications";

    @TestHTTPResource("/v1/changes")
    URI address;

    @Inject ChangeRoles roles;

    @Inject
    @DataSource("worker")
    javax.sql.DataSource worker;

    private SseClient open(String token, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        return new SseClient(address, token, lastEventId);
    }

    private SseClient nurse(@Nullable String lastEventId) throws IOException, InterruptedException {
        SseClient client = open(Tokens.of(ROLE, TENANT), lastEventId);
        assertThat(client.getsAComment()).isTrue();
        return client;
    }

    private String makeBed(String tenant) {
        String bed =
                given().auth()
                        .oauth2(Tokens.of(ROLE, tenant))
                        .contentType("application/json")
                        .body("{\"ward\":\"melati\"}")
                        .post("/v1/beds")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Horizon.awaitPassed(worker);
        return bed;
    }

    private static void take(String bed) {
        given().auth()
                .oauth2(Tokens.of(ROLE, TENANT))
                .post("/v1/beds/" + bed + "/take")
                .then()
                .statusCode(200);
    }

    private static SseClient.Event next(SseClient client) throws InterruptedException {
        return requireNonNull(client.next(), "nothing came");
    }

    @Test
    void a_change_arrives_with_ids_only() throws Exception {
        try (SseClient client = nurse(null)) {
            assertThat(client.header("content-type")).startsWith("text/event-stream");
            assertThat(client.header("cache-control")).isEqualTo("no-store");
            String bed = makeBed(TENANT);
            SseClient.Event event = next(client);
            assertThat(event.json().path("type").asText()).isEqualTo("bed");
            assertThat(event.json().path("id").asText()).isEqualTo(bed);
            assertThat(event.json().path("version").asInt()).isEqualTo(1);
            assertThat(event.json().path("event").asText()).isEqualTo("bed-made");
            assertThat(event.json().properties())
                    .extracting(java.util.Map.Entry::getKey)
                    .containsExactlyInAnyOrder("type", "id", "version", "event", "at");
        }
    }

    @Test
    void a_stream_resumes_after_the_last_event_without_gap_or_repeat() throws Exception {
        List<String> ids = new ArrayList<>();
        String last;
        try (SseClient client = nurse(null)) {
            makeBed(TENANT);
            last = next(client).id();
        }
        List<String> missed = List.of(makeBed(TENANT), makeBed(TENANT), makeBed(TENANT));
        try (SseClient client = nurse(last)) {
            String live = makeBed(TENANT);
            for (int i = 0; i < 4; i++) {
                ids.add(next(client).json().path("id").asText());
            }
            assertThat(ids.subList(0, 3)).containsExactlyElementsOf(missed);
            assertThat(ids.get(3)).isEqualTo(live);
            assertThat(client.isSilentFor(500)).isTrue();
        }
    }

    @Test
    void another_tenants_changes_are_never_told() throws Exception {
        try (SseClient client = nurse(null)) {
            makeBed("rs-harapan");
            String own = makeBed(TENANT);
            assertThat(next(client).json().path("id").asText()).isEqualTo(own);
        }
    }

    @Test
    void a_role_that_may_not_read_a_bed_hears_nothing_of_it() throws Exception {
        try (SseClient client = open(Tokens.of("auditor", TENANT), null)) {
            assertThat(client.getsAComment()).isTrue();
            makeBed(TENANT);
            assertThat(client.isSilentFor(1000)).isTrue();
        }
    }

    @Test
    void an_id_that_was_forged_or_given_to_another_tenant_is_refused() throws Exception {
        String last;
        try (SseClient client = nurse(null)) {
            makeBed(TENANT);
            last = next(client).id();
        }
        try (SseClient other = open(Tokens.of(ROLE, "rs-harapan"), last);
                SseClient forged = open(Tokens.of(ROLE, TENANT), "AAAA" + last)) {
            assertThat(other.status()).isEqualTo(400);
            assertThat(forged.status()).isEqualTo(400);
            assertThat(forged.header("content-type")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void a_fifth_stream_of_one_person_is_refused_until_another_is_closed() throws Exception {
        String token = Tokens.of("busy@" + TENANT, TENANT, List.of(ROLE));
        List<SseClient> open = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            open.add(open(token, null));
            assertThat(open.getLast().status()).isEqualTo(200);
        }
        try (SseClient fifth = open(token, null)) {
            assertThat(fifth.status()).isEqualTo(429);
            assertThat(fifth.header("retry-after")).isEqualTo("2");
        }
        open.removeLast().close();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> {
                    makeBed(TENANT);
                    SseClient again = open(token, null);
                    open.add(again);
                    assertThat(again.status()).isEqualTo(200);
                });
        open.forEach(SseClient::close);
    }

    /// Long before the fifteen seconds after which the server would try to write to it.
    @Test
    void a_connection_that_is_lost_frees_its_stream_at_once() throws Exception {
        String token = Tokens.of("medical-reviewer", TENANT);
        for (int round = 0; round < 3; round++) {
            List<SseClient> open = new ArrayList<>();
            for (int stream = 0; stream < 4; stream++) {
                open.add(open(token, null));
            }
            open.forEach(SseClient::close);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> {
                        try (SseClient again = open(token, null)) {
                            assertThat(again.status()).isEqualTo(200);
                        }
                    });
        }
    }

    @Test
    void the_head_alone_opens_no_stream() {
        for (int i = 0; i < 6; i++) {
            given().auth()
                    .oauth2(Tokens.of("legal-reviewer", TENANT))
                    .head(address)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void a_stream_ends_with_its_token() throws Exception {
        try (SseClient client = open(Tokens.expiringIn(10, ROLE, TENANT), null)) {
            assertThat(client.status()).isEqualTo(200);
            assertThat(next(client).name()).isEqualTo("end");
            assertThat(client.isTornOff()).isFalse();
        }
    }

    @Test
    void a_partner_does_not_hear_of_the_webhook_subscriptions_of_others() {
        assertThat(roles.typesFor(Set.of("tenant-admin"))).contains("webhook-subscription");
        assertThat(roles.typesFor(Set.of("partner"))).doesNotContain("webhook-subscription");
    }

    @Test
    void nobody_reads_without_a_token() throws Exception {
        try (SseClient client = open("x.y.z", null)) {
            assertThat(client.status()).isEqualTo(401);
        }
    }

    @Test
    void each_change_of_many_writers_arrives_once() throws Exception {
        try (SseClient client = nurse(null);
                var writers = java.util.concurrent.Executors.newFixedThreadPool(8)) {
            List<java.util.concurrent.Future<String>> made = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                made.add(
                        writers.submit(() -> {
                            String bed = makeBed(TENANT);
                            take(bed);
                            return bed;
                        }));
            }
            List<String> expected = new ArrayList<>();
            for (var each : made) {
                expected.add(each.get() + " 1");
                expected.add(each.get() + " 2");
            }
            List<String> heard = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                var change = next(client).json();
                heard.add(change.path("id").asText() + " " + change.path("version").asInt());
            }
            assertThat(heard).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
