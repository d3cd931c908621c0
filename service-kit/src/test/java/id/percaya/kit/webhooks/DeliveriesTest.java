package id.percaya.kit.webhooks;

import static id.percaya.kit.webhooks.WebhookClient.PATH;
import static id.percaya.kit.webhooks.WebhookClient.eventually;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.answers.DocumentedWebhooks;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pauses between attempts are short here, and an answer may take one second: see
/// `application.properties`.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DeliveriesTest {

    /// Twenty answers that are cut off one after the other, in nanoseconds.
    private static final long SLOW = 20 * 5_000_000_000L;

    private final WebhookClient client =
            new WebhookClient("rs-" + UUID.randomUUID().toString().substring(0, 8));
    private Receiver receiver;

    @Inject
    @DataSource("worker")
    javax.sql.DataSource worker;

    @BeforeEach
    void start() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void an_event_arrives_as_a_signed_cloudevent() throws Exception {
        Response created = client.subscribe(receiver.url());
        String bed = client.makeBed();
        Receiver.Call call = receiver.next();
        assertThat(call.type()).isEqualTo("application/cloudevents+json");
        assertThat(call.event().path("subject").asText()).isEqualTo(bed);
        assertThat(call.event().path("type").asText()).isEqualTo("id.percaya.bed.made.v1");
        assertThat(call.event().path("data").toString()).isEqualTo("{\"ward\":\"melati\"}");
        assertThat(call.id()).isEqualTo(call.event().path("id").asText());
        assertThat(Instant.ofEpochSecond(Long.parseLong(call.timestamp())))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(call.signatures()).containsExactly(call.signedWith(created.path("secret")));

        String id = created.path("id");
        eventually(() -> client.deliveries(id, "state").equals(List.of("DELIVERED")));
        client.partner()
                .get(PATH + "/" + id + "/deliveries?state=DELIVERED")
                .then()
                .body("items[0].eventId", equalTo(call.id()))
                .body("items[0].answers[0].status", equalTo(204))
                .body("items[0].nextAttemptAt", nullValue())
                .body("items[0].finishedAt", notNullValue())
                .body("items[0].body", nullValue());
    }

    @Test
    void a_request_is_as_the_openapi_document_describes_its_webhook() throws Exception {
        client.subscribed(receiver.url());
        client.makeBed();
        Receiver.Call call = receiver.next();
        String document = given().get("/openapi").then().extract().asString();
        assertThat(DocumentedWebhooks.of(document).mismatches("event", call::header, call.body()))
                .isEmpty();
    }

    @Test
    void events_recorded_before_the_subscription_and_of_other_tenants_do_not_come()
            throws Exception {
        client.makeBed();
        client.subscribed(receiver.url());
        new WebhookClient("rs-others").makeBed();
        String own = client.makeBed();
        assertThat(receiver.next().event().path("subject").asText()).isEqualTo(own);
        assertThat(receiver.isSilentFor(700)).isTrue();
    }

    @Test
    void only_the_types_that_were_named_come() throws Exception {
        client.partner()
                .body("{\"url\": \"" + receiver.url() + "\", \"types\": [\"bed.made.v1\"]}")
                .post(PATH)
                .then()
                .statusCode(201);
        String bed = client.makeBed();
        assertThat(receiver.next().event().path("subject").asText()).isEqualTo(bed);
    }

    @Test
    void a_failure_is_repeated_with_the_same_id_until_it_succeeds() throws Exception {
        receiver.answeringFirst(500, 429, 404);
        String id = client.subscribed(receiver.url());
        client.makeBed();
        String first = receiver.next().id();
        for (int i = 0; i < 3; i++) {
            assertThat(receiver.next().id()).isEqualTo(first);
        }
        eventually(() -> client.deliveries(id, "state").equals(List.of("DELIVERED")));
        assertThat(client.deliveries(id, "answers.status").toString())
                .isEqualTo("[[500, 429, 404, 204]]");
        client.shown(id).body("failingSince", nullValue());
    }

    @Test
    void events_of_one_aggregate_wait_for_each_other() throws Exception {
        receiver.answeringFirst(500, 500);
        String id = client.subscribed(receiver.url());
        for (int i = 0; i < 3; i++) {
            client.command(id, "test").statusCode(200);
        }
        List<String> sequences = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sequences.add(receiver.next().event().path("sequence").asText().substring(9));
        }
        assertThat(sequences).containsExactly("2", "2", "2", "3", "4");
    }

    @Test
    void a_failing_aggregate_does_not_hold_back_another() throws Exception {
        receiver.answeringFirst(500);
        client.subscribed(receiver.url());
        String first = client.makeBed();
        assertThat(receiver.next().event().path("subject").asText()).isEqualTo(first);
        String second = client.makeBed();
        List<String> then =
                List.of(
                        receiver.next().event().path("subject").asText(),
                        receiver.next().event().path("subject").asText());
        assertThat(then).containsExactlyInAnyOrder(first, second);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void a_redirect_is_not_followed_and_counts_as_a_failure(int status) throws Exception {
        receiver.answeringFirst(status);
        String id = client.subscribed(receiver.url());
        client.makeBed();
        assertThat(receiver.next().path()).isEqualTo("/hook");
        assertThat(receiver.next().path()).isEqualTo("/hook");
        eventually(() -> client.deliveries(id, "state").equals(List.of("DELIVERED")));
        assertThat(client.deliveries(id, "answers.status").toString())
                .isEqualTo("[[" + status + ", 204]]");
    }

    @Test
    void the_body_of_an_answer_is_not_read() throws Exception {
        receiver.answering(200).withBodyOf(200_000);
        String id = client.subscribed(receiver.url());
        client.makeBed();
        var _ = receiver.next();
        eventually(() -> client.deliveries(id, "state").equals(List.of("DELIVERED")));
    }

    @Test
    void an_answer_of_a_byte_a_second_is_cut_off_and_delays_no_other_subscription()
            throws Exception {
        try (ServerSocket slow = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> dripTo(slow));
            String id = client.subscribed("http://127.0.0.1:" + slow.getLocalPort() + "/hook");
            client.subscribed(receiver.url());
            for (int i = 0; i < 20; i++) {
                client.makeBed();
            }
            long begun = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                var _ = receiver.next();
            }
            assertThat(System.nanoTime() - begun).as("half of what they take").isLessThan(SLOW / 2);
            eventually(() ->
                    client.deliveries(id, "answers.failure")
                            .toString()
                            .contains("NO_ANSWER_IN_TIME"));
            client.command(id, "delete").statusCode(200);
        }
    }

    private static void dripTo(ServerSocket server) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> drip(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void drip(Socket socket) {
        try (socket;
                OutputStream out = socket.getOutputStream()) {
            for (byte each : "HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII)) {
                out.write(each);
                out.flush();
                Thread.sleep(1000);
            }
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void an_address_where_nobody_listens_delays_no_other_subscription() throws Exception {
        String dead = client.subscribed("http://127.0.0.1:1/hook");
        client.subscribed(receiver.url());
        for (int i = 0; i < 10; i++) {
            client.makeBed();
        }
        for (int i = 0; i < 10; i++) {
            var _ = receiver.next();
        }
        eventually(() ->
                client.deliveries(dead, "answers.failure").toString().contains("NO_CONNECTION"));
        client.shown(dead).body("failingSince", notNullValue()).body("state", equalTo("ACTIVE"));
        client.command(dead, "delete").statusCode(200);
    }

    @Test
    void while_a_secret_is_rotated_both_sign_also_what_was_under_way() throws Exception {
        receiver.answering(500);
        Response created = client.subscribe(receiver.url());
        String id = created.path("id");
        client.makeBed();
        Receiver.Call before = receiver.next();
        assertThat(before.signatures()).containsExactly(before.signedWith(created.path("secret")));

        Response rotated = client.command(id, "rotate-secret").extract().response();
        Receiver.Call after = receiver.next();
        while (after.signatures().size() == 1) {
            after = receiver.next();
        }
        receiver.answering(204);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.signatures())
                .containsExactly(
                        after.signedWith(rotated.path("secret")),
                        after.signedWith(created.path("secret")));

        update("update webhook_secret set valid_until = now() where valid_until is not null");
        client.command(id, "test").statusCode(200);
        Receiver.Call later = receiver.next();
        while (later.id().equals(after.id())) {
            later = receiver.next();
        }
        assertThat(later.signatures()).containsExactly(later.signedWith(rotated.path("secret")));
    }

    @Test
    void of_many_rotated_secrets_the_newest_five_sign() throws Exception {
        String id = client.subscribed(receiver.url());
        for (int i = 0; i < 7; i++) {
            client.command(id, "rotate-secret").statusCode(200);
        }
        client.command(id, "test").statusCode(200);
        assertThat(receiver.next().signatures()).hasSize(5);
    }

    @Test
    void an_answer_410_disables_the_subscription_until_it_is_resumed() throws Exception {
        receiver.answering(410);
        String id = client.subscribed(receiver.url());
        String first = client.makeBed();
        var _ = receiver.next();
        eventually(() -> client.state(id).equals("DISABLED"));
        client.shown(id).body("fault", equalTo("GONE")).body("disabledAt", notNullValue());
        String second = client.makeBed();
        assertThat(receiver.isSilentFor(1000)).isTrue();

        receiver.answering(204);
        client.command(id, "resume").statusCode(200).body("fault", nullValue());
        List<String> then =
                List.of(
                        receiver.next().event().path("subject").asText(),
                        receiver.next().event().path("subject").asText());
        assertThat(then).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void days_of_failure_disable_the_subscription() throws Exception {
        receiver.answering(503);
        String id = client.subscribed(receiver.url());
        client.makeBed();
        var _ = receiver.next();
        eventually(() -> client.shown(id).extract().path("failingSince") != null);
        assertThat(client.state(id)).isEqualTo("ACTIVE");
        update(
                "update webhook_position set failing_since = now() - interval '73 hours'"
                        + " where subscription_id = '"
                        + id
                        + "'");
        eventually(() -> client.state(id).equals("DISABLED"));
        client.shown(id).body("fault", equalTo("FAILING"));
    }

    @Test
    void a_delivery_is_given_up_after_three_days_and_later_ones_go_on() throws Exception {
        receiver.answering(500);
        String id = client.subscribed(receiver.url());
        client.command(id, "test").statusCode(200);
        var _ = receiver.next();
        update(
                "update webhook_delivery set created_at = now() - interval '73 hours'"
                        + " where subscription_id = '"
                        + id
                        + "'");
        client.command(id, "test").statusCode(200);
        eventually(() -> client.deliveries(id, "state").contains("FAILED"));
        receiver.answering(204);
        eventually(() -> client.deliveries(id, "state").equals(List.of("DELIVERED", "FAILED")));
    }

    @Test
    void a_paused_subscription_goes_on_where_it_stopped() throws Exception {
        String id = client.subscribed(receiver.url());
        client.command(id, "pause").statusCode(200);
        String bed = client.makeBed();
        assertThat(receiver.isSilentFor(1000)).isTrue();
        client.command(id, "resume").statusCode(200);
        assertThat(receiver.next().event().path("subject").asText()).isEqualTo(bed);
    }

    @Test
    void a_replay_sends_events_again_with_the_same_ids_in_order() throws Exception {
        client.makeBed();
        Thread.sleep(5);
        Instant from = Instant.now();
        List<String> beds = List.of(client.makeBed(), client.makeBed());
        String id = client.subscribed(receiver.url());
        replay(id, from);
        List<Receiver.Call> calls = List.of(receiver.next(), receiver.next());
        assertThat(calls)
                .extracting(call -> call.event().path("subject").asText())
                .containsExactlyInAnyOrderElementsOf(beds);
        replay(id, from);
        assertThat(List.of(receiver.next(), receiver.next()))
                .extracting(Receiver.Call::id)
                .containsExactlyInAnyOrder(calls.get(0).id(), calls.get(1).id());
        replay(id, Instant.now().plusSeconds(3600));
        assertThat(receiver.isSilentFor(700)).isTrue();
        String next = client.makeBed();
        assertThat(receiver.next().event().path("subject").asText()).isEqualTo(next);
    }

    private void replay(String id, Instant from) {
        client.partner()
                .body("{\"from\": \"" + from + "\"}")
                .post(PATH + "/" + id + "/replay")
                .then()
                .statusCode(200);
    }

    @Test
    void a_test_event_names_the_subscription() throws Exception {
        String id = client.subscribed(receiver.url());
        client.command(id, "test").statusCode(200);
        Receiver.Call call = receiver.next();
        assertThat(call.event().path("type").asText()).isEqualTo("id.percaya.webhook.test.v1");
        assertThat(call.event().path("subject").asText()).isEqualTo(id);
        assertThat(call.event().path("data").toString()).isEqualTo("{}");
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = worker.getConnection()) {
            var _ = Jdbc.update(connection, sql);
        }
    }
}
