package id.percaya.kit.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SmallBodiesTest {

    private static final int SENT_FIRST = 5;
    private static final String TOKEN = Tokens.of("communications", "klinik-melati");

    @ParameterizedTest
    @ValueSource(ints = {1, 16 * 1024 - 12, 100 * 1024})
    void one_that_comes_in_pieces_is_waited_for(int places) throws Exception {
        String body = "{\"ward\":\"a\"" + " ".repeat(places) + "}";
        try (Socket socket = begun(body)) {
            Thread.sleep(100);
            send(socket, body.substring(SENT_FIRST));

            assertThat(statusLine(socket)).isEqualTo("HTTP/1.1 201 Created");
        }
    }

    @Test
    void none_at_all_is_not_waited_for() {
        RestAssured.given()
                .auth()
                .oauth2(TOKEN)
                .contentType("application/json")
                .body("")
                .post("/v1/beds")
                .then()
                .statusCode(400);
    }

    @Test
    void one_that_is_cut_off_does_nothing() throws Exception {
        begun("{\"ward\":\"cut off\"}").close();

        RestAssured.given()
                .auth()
                .oauth2(TOKEN)
                .get("/v1/beds")
                .then()
                .statusCode(200)
                .body(not(containsString("cut off")));
    }

    private static Socket begun(String body) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        String head =
                """
                POST /v1/beds HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: %d

                """
                        .formatted(TOKEN, body.length());
        send(socket, head.replace("\n", "\r\n") + body.substring(0, SENT_FIRST));
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
    }

    private static String statusLine(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
    }
}
