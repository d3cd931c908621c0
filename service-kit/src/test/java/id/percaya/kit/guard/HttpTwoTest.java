package id.percaya.kit.guard;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class HttpTwoTest {

    private static final String TOKEN = Tokens.of("communications", "klinik-melati");

    @ParameterizedTest
    @ValueSource(ints = {1, 16 * 1024 - 12, 16 * 1024, 100 * 1024})
    void a_body_is_read_in_an_upgrade_and_after_it(int spaces) throws Exception {
        try (HttpClient http = HttpClient.newBuilder().version(Version.HTTP_2).build()) {
            for (int turn = 0; turn < 3; turn++) {
                HttpResponse<String> answer =
                        http.send(make(spaces, TOKEN), BodyHandlers.ofString());

                assertThat(answer.version()).isEqualTo(Version.HTTP_2);
                assertThat(answer.statusCode()).isEqualTo(201);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16 * 1024 - 12, 16 * 1024, 100 * 1024})
    void a_body_is_read_with_prior_knowledge(int spaces) throws Exception {
        assertThat(withPriorKnowledge(TOKEN, spaces)).isEqualTo(201);
    }

    @Test
    void a_body_without_a_token_is_unauthorised() throws Exception {
        assertThat(withPriorKnowledge("a.b.c", 1)).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"1, 201", "2097152, 413"})
    void a_body_of_unknown_length_is_limited_too(int spaces, int status) throws Exception {
        BodyPublisher unknown = BodyPublishers.fromPublisher(BodyPublishers.ofString(body(spaces)));
        HttpRequest request =
                HttpRequest.newBuilder(make(1, TOKEN), (name, value) -> true).POST(unknown).build();
        try (HttpClient http = HttpClient.newBuilder().version(Version.HTTP_2).build()) {
            http.send(make(1, TOKEN), BodyHandlers.discarding());
            HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());

            assertThat(answer.version()).isEqualTo(Version.HTTP_2);
            assertThat(answer.statusCode()).isEqualTo(status);
        }
    }

    private static HttpRequest make(int spaces, String token) {
        return HttpRequest.newBuilder(address())
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body(spaces)))
                .build();
    }

    private static URI address() {
        return URI.create("http://localhost:" + RestAssured.port + "/v1/beds");
    }

    private static String body(int spaces) {
        return "{\"ward\":\"a\"" + " ".repeat(spaces) + "}";
    }

    private static int withPriorKnowledge(String token, int spaces) throws Exception {
        HttpClientOptions options =
                new HttpClientOptions()
                        .setProtocolVersion(HttpVersion.HTTP_2)
                        .setHttp2ClearTextUpgrade(false);
        Vertx vertx = Vertx.vertx();
        try {
            return vertx.createHttpClient(options)
                    .request(HttpMethod.POST, RestAssured.port, "localhost", "/v1/beds")
                    .compose(request ->
                            request.putHeader("Authorization", "Bearer " + token)
                                    .putHeader("Content-Type", "application/json")
                                    .send(Buffer.buffer(body(spaces))))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(60, SECONDS)
                    .statusCode();
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(60, SECONDS);
        }
    }
}
