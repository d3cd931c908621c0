package id.percaya.kit.guard;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class GuardTest {

    @Inject MeterRegistry meters;

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

    @Test
    void paths_without_an_operation_are_one_tag_of_the_metrics() throws IOException {
        for (int path = 0; path < 150; path++) {
            answer("GET /v1/junk" + path + "?%zz HTTP/1.1");
            given().get("/v1/nothing" + path).then().statusCode(404);
        }
        given().get("/v1/beds").then().statusCode(401);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(measuredPaths())
                                .contains("/v1/beds")
                                .noneMatch(path -> path.startsWith("/v1/junk"))
                                .noneMatch(path -> path.startsWith("/v1/nothing")));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 20_000})
    void others_are_served_after_a_body_that_is_broken_off(int announced) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            String request =
                    """
                    POST /v1/beds HTTP/1.1
                    Host: localhost
                    Authorization: Bearer %s
                    Content-Type: application/json
                    Content-Length: %d

                    {"ward":"melati"
                    """
                            .formatted(Tokens.of("communications", "klinik-melati"), announced)
                            .stripTrailing()
                            .replace("\n", "\r\n");
            socket.getOutputStream().write(request.getBytes(UTF_8));
        }
        given().auth()
                .oauth2(Tokens.of("communications", "klinik-melati"))
                .get("/v1/beds")
                .then()
                .statusCode(200);
    }

    private Set<String> measuredPaths() {
        return meters.find("http.server.requests").timers().stream()
                .map(timer -> timer.getId().getTag("uri"))
                .collect(Collectors.toSet());
    }

    private static String answer(String requestLine) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            String request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
