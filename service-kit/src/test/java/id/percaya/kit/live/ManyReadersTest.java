package id.percaya.kit.live;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Followers of changes that never read must not harm those that do.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ManyReadersTest {

    private static final String TENANT = "klinik-melati";
    private static final String ROLE = "communications";
    private static final int SILENT = 900;
    private static final int READING = 100;
    private static final int STREAMS_A_PERSON = 4;
    private static final int BEDS = 20;

    @Test
    void nine_hundred_that_never_read_keep_no_change_from_a_hundred_that_do() throws Exception {
        List<Socket> silent = new ArrayList<>();
        List<SseClient> reading = new ArrayList<>();
        try {
            for (int reader = 0; reader < SILENT; reader++) {
                silent.add(neverReading("silent-" + reader / STREAMS_A_PERSON));
            }
            for (int reader = 0; reader < READING; reader++) {
                reading.add(reading("reading-" + reader / STREAMS_A_PERSON));
            }
            List<String> beds = new ArrayList<>();
            for (int bed = 0; bed < BEDS; bed++) {
                beds.add(makeBed());
            }
            for (SseClient client : reading) {
                assertThat(next(client, BEDS)).containsExactlyElementsOf(beds);
            }
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
            reading.forEach(SseClient::close);
        }
    }

    private static Socket neverReading(String person) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        String request =
                "GET /v1/changes HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(token(person));
        socket.getOutputStream().write(request.getBytes(UTF_8));
        return socket;
    }

    private static SseClient reading(String person) throws IOException, InterruptedException {
        URI changes = URI.create("http://localhost:" + RestAssured.port + "/v1/changes");
        SseClient client = new SseClient(changes, token(person), null);
        assertThat(client.getsAComment()).isTrue();
        return client;
    }

    private static String token(String person) {
        return Tokens.of(person, TENANT, List.of(ROLE));
    }

    private static String makeBed() {
        return given().auth()
                .oauth2(Tokens.of(ROLE, TENANT))
                .contentType("application/json")
                .body("{\"ward\":\"melati\"}")
                .post("/v1/beds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> next(SseClient client, int count) throws InterruptedException {
        List<String> ids = new ArrayList<>();
        for (int line = 0; line < count; line++) {
            SseClient.Event event = client.next();
            assertThat(event).isNotNull();
            ids.add(event.json().path("id").asText());
        }
        return ids;
    }
}
