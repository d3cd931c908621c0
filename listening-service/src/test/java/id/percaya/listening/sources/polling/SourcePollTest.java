package id.percaya.listening.sources.polling;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.github.tomakehurst.wiremock.WireMockServer;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SourcePollTest {

    private static final WireMockServer SERVER = new WireMockServer(options().dynamicPort());

    private final String tenant = newTenant();

    /// Of this test alone.
    private final String path = "/" + UUID.randomUUID();

    @Inject SourceClaims claims;
    @Inject SourceStalls stalls;

    @Inject
    @io.quarkus.agroal.DataSource("worker")
    javax.sql.DataSource worker;

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void the_entries_of_a_feed_are_heard_once_and_matched() {
        String monitor = activeMonitor(tenant, "melati");
        serve(rss(item("1", "Antre di Melati") + item("2", "Mawar")));
        String source = activeSource();
        eventually(() -> mentions().body("items", hasSize(2)));
        analyst(tenant)
                .get("/v1/mentions?monitorId=" + monitor)
                .then()
                .body("items.title", containsInAnyOrder("Antre di Melati"));
        assertThat(
                        Jdbc.list(
                                worker,
                                row -> row.getString(1),
                                "select monitor_id::text from source_monitor where source_id = ?",
                                UUID.fromString(source)))
                .containsExactly(monitor);
        serve(rss(item("3", "Baru") + item("2", "Mawar") + item("1", "Antre di Melati")));
        again(source);
        eventually(() -> mentions().body("items", hasSize(3)));
        eventually(() ->
                source(source)
                        .body("mentions", equalTo(3))
                        .body("lastSuccessAt", notNullValue())
                        .body("lastMentionAt", notNullValue()));
    }

    @Test
    void a_feed_that_goes_back_in_time_or_repeats_itself_changes_nothing() {
        serve(rss(item("1", "Antre") + item("2", "Ramah") + item("2", "Ramah")));
        String source = activeSource();
        eventually(() -> mentions().body("items", hasSize(2)));
        serve(rss(item("1", "Antre")));
        again(source);
        eventually(() -> SERVER.verify(2, getRequestedFor(urlEqualTo(path))));
        eventually(() -> source(source).body("failures", equalTo(0)));
        mentions().body("items", hasSize(2));
    }

    @Test
    void two_instances_poll_a_source_once() throws InterruptedException, ExecutionException {
        serve(rss(item("1", "Antre")));
        String source = activeSource();
        UUID id = UUID.fromString(source);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Optional<Claim>>> claimed =
                    threads.invokeAll(
                            IntStream.range(0, 16)
                                    .mapToObj(
                                            _ -> (Callable<Optional<Claim>>) () -> claims.claim(id))
                                    .toList());
            long ours = 0;
            for (Future<Optional<Claim>> each : claimed) {
                ours += each.get().isPresent() ? 1 : 0;
            }
            // the poller of this instance takes part
            assertThat(ours).isLessThanOrEqualTo(1);
            assertThat(claims.claim(id)).isEmpty();
            assertThat(SERVER.findAll(getRequestedFor(urlEqualTo(path))).size() + ours)
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void a_claim_of_an_instance_that_died_lapses() throws SQLException {
        serve(rss(item("1", "Antre")));
        String source = activeSource();
        eventually(() -> mentions().body("items", hasSize(1)));
        write(
                "update source_progress set claimed_until = clock_timestamp() + interval '1 hour',"
                        + " next_at = '-infinity' where source_id = '"
                        + source
                        + "'");
        serve(rss(item("2", "Ramah")));
        assertThat(claims.claim(UUID.fromString(source))).isEmpty();
        write(
                "update source_progress set claimed_until = clock_timestamp() where source_id = '"
                        + source
                        + "'");
        eventually(() -> mentions().body("items", hasSize(2)));
    }

    @ParameterizedTest
    @CsvSource({"401,UNAUTHORISED", "410,GONE"})
    void a_source_that_needs_a_person_is_halted_and_resumed(int status, String reason) {
        SERVER.stubFor(get(urlEqualTo(path)).willReturn(status(status)));
        String source = activeSource();
        eventually(() ->
                source(source)
                        .body("state", equalTo("HALTED"))
                        .body("haltReason", equalTo(reason)));
        serve(rss(item("1", "Antre")));
        command(source, "resume").statusCode(200).body("state", equalTo("ACTIVE"));
        eventually(() -> mentions().body("items", hasSize(1)));
        eventually(() -> source(source).body("failures", equalTo(0)));
    }

    @Test
    void a_redirect_into_our_own_network_halts_the_source() {
        SERVER.stubFor(
                get(urlEqualTo(path))
                        .willReturn(temporaryRedirect("http://169.254.169.254/latest/")));
        String source = activeSource();
        eventually(() ->
                source(source)
                        .body("state", equalTo("HALTED"))
                        .body("haltReason", equalTo("ADDRESS_NOT_ALLOWED")));
    }

    @Test
    void a_page_of_maintenance_is_forgiven_twice() throws SQLException {
        serve("<html><body>Maaf</body></html>");
        String source = activeSource();
        for (int failures = 1; failures < 3; failures++) {
            int expected = failures;
            eventually(() ->
                    source(source)
                            .body("failures", equalTo(expected))
                            .body("state", equalTo("ACTIVE")));
            due(source);
        }
        eventually(() ->
                source(source)
                        .body("state", equalTo("HALTED"))
                        .body("haltReason", equalTo("WRONG_CONTENT")));
    }

    @Test
    void a_source_stalls_once_and_recovers() throws SQLException {
        serve(rss(item("1", "Antre")));
        String source = activeSource();
        eventually(() -> source(source).body("lastSuccessAt", notNullValue()));
        SERVER.stubFor(get(urlEqualTo(path)).willReturn(status(500)));
        write(
                "update source set activated_at = now() - interval '2 days' where id = '"
                        + source
                        + "'");
        write(
                "update source_progress set last_success_at = now() - interval '44 minutes'"
                        + " where source_id = '"
                        + source
                        + "'");
        due(source);
        eventually(() -> source(source).body("failures", greaterThan(0)));
        assertThat(types(source)).doesNotContain("source-stalled");
        write(
                "update source_progress set last_success_at = now() - interval '46 minutes'"
                        + " where source_id = '"
                        + source
                        + "'");
        eventually(() -> source(source).body("stalledAt", notNullValue()));
        due(source);
        stalls.note();
        serve(rss(item("1", "Antre") + item("2", "Ramah")));
        due(source);
        eventually(() -> mentions().body("items", hasSize(2)));
        eventually(() -> assertThat(types(source)).contains("source-recovered"));
        assertThat(types(source)).containsOnlyOnce("source-stalled");
        assertThat(
                        Jdbc.list(
                                worker,
                                row -> row.getObject("until_at") != null,
                                "select * from source_outage where source_id = ?",
                                UUID.fromString(source)))
                .containsExactly(true);
    }

    @Test
    void a_stall_after_a_pause_begins_when_the_source_was_resumed() throws SQLException {
        serve(rss(item("1", "Antre")));
        String source = activeSource();
        eventually(() -> source(source).body("lastSuccessAt", notNullValue()));
        SERVER.stubFor(get(urlEqualTo(path)).willReturn(status(500)));
        due(source);
        eventually(() -> source(source).body("failures", greaterThan(0)));
        write(
                "update source_progress set last_success_at = now() - interval '20 days'"
                        + " where source_id = '"
                        + source
                        + "'");
        write(
                "update source set activated_at = now() - interval '46 minutes' where id = '"
                        + source
                        + "'");
        eventually(() ->
                assertThat(
                                Jdbc.list(
                                        worker,
                                        row -> row.getBoolean(1),
                                        "select from_at > now() - interval '1 hour'"
                                                + " from source_outage where source_id = ?",
                                        UUID.fromString(source)))
                        .containsExactly(true));
    }

    @Test
    void a_source_that_is_paused_and_resumed_while_it_is_read_is_read_again_at_once() {
        SERVER.stubFor(get(urlEqualTo(path)).willReturn(status(500).withFixedDelay(1_500)));
        String source = activeSource();
        eventually(() -> SERVER.verify(1, getRequestedFor(urlEqualTo(path))));
        command(source, "pause").statusCode(200);
        command(source, "resume").statusCode(200);
        serve(rss(item("1", "Antre")));
        eventually(() -> mentions().body("items", hasSize(1)));
    }

    @Test
    void a_paused_source_is_not_polled() throws Exception {
        serve(rss(item("1", "Antre")));
        String source = activeSource();
        eventually(() -> source(source).body("lastSuccessAt", notNullValue()));
        command(source, "pause").statusCode(200);
        eventually(() -> source(source).body("state", equalTo("PAUSED")));
        int before = SERVER.findAll(getRequestedFor(urlEqualTo(path))).size();
        due(source);
        Thread.sleep(500);
        assertThat(SERVER.findAll(getRequestedFor(urlEqualTo(path)))).hasSize(before);
    }

    @Test
    void sources_of_other_tenants_hear_the_same_feed_for_themselves() {
        serve(rss(item("1", "Antre")));
        var _ = activeSource();
        eventually(() -> mentions().body("items.title", hasItem("Antre")));
        analyst(new Tenant(newTenant()).id()).get("/v1/mentions").then().body("items", hasSize(0));
    }

    private void serve(String body) {
        SERVER.stubFor(get(urlEqualTo(path)).willReturn(ok(body)));
    }

    private String activeSource() {
        String body =
                "{\"name\":\"Berita\",\"kind\":\"FEED\",\"address\":\"http://localhost:%d%s\"}"
                        .formatted(SERVER.port(), path);
        String id =
                analyst(tenant)
                        .body(body)
                        .post("/v1/sources")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        command(id, "activate").statusCode(200);
        return id;
    }

    /// An activated source is due at once.
    private void again(String source) {
        eventually(() -> source(source).body("lastSuccessAt", notNullValue()));
        command(source, "pause").statusCode(200);
        command(source, "resume").statusCode(200);
    }

    private void due(String source) throws SQLException {
        write(
                "update source_progress set next_at = '-infinity' where source_id = '"
                        + source
                        + "'");
    }

    private void write(String sql) throws SQLException {
        try (Connection connection = worker.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private List<String> types(String source) {
        return analyst(tenant).get("/v1/sources/" + source + "/history").path("items.event");
    }

    private ValidatableResponse command(String source, String verb) {
        return analyst(tenant).post("/v1/sources/" + source + "/" + verb).then();
    }

    private ValidatableResponse source(String id) {
        return analyst(tenant).get("/v1/sources/" + id).then();
    }

    private ValidatableResponse mentions() {
        return analyst(tenant).get("/v1/mentions").then();
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>Berita</title>" + items + "</channel></rss>";
    }

    private static String item(String id, String title) {
        String at =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        Instant.now().minusSeconds(3600).atOffset(ZoneOffset.UTC));
        return "<item><title>%s</title><link>https://berita.example/%s</link><guid>b-%s</guid><pubDate>%s</pubDate></item>"
                .formatted(title, id, id, at);
    }
}
