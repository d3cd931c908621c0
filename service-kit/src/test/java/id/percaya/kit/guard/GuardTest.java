package id.percaya.kit.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class GuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/beds/%zz",
                "/v1/beds?cursor=%zz",
                "/v1/beds?cursor=a|b",
                "/v1/a|b",
                "/%",
                "/%zz",
                "/openapi?a=|"
            })
    void a_malformed_target_is_answered_with_a_problem(String target) throws IOException {
        String answer = answer("GET " + target + " HTTP/1.1");

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("date: ")
                .contains("\"code\":\"MALFORMED\"");
    }

    private static String answer(String requestLine) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            String request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
