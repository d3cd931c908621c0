package id.percaya.kit.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.answers.ApiAnswer;
import id.percaya.kit.testing.answers.DocumentedAnswers;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Sends requests to the service under test, and checks that each answer is as documented.
final class ApiClient {

    /// Read once, because the document of a service is large.
    private static final DocumentedAnswers DOCUMENTED =
            DocumentedAnswers.withCodes(Path.of("openapi.yaml"));

    private final HttpClient http;
    private final String address = RestAssured.baseURI + ":" + RestAssured.port;

    ApiClient() {
        this(Version.HTTP_1_1);
    }

    /// Over HTTP/2 the first request asks for an upgrade, and the next ones use it.
    ApiClient(Version version) {
        http = HttpClient.newBuilder().version(version).build();
    }

    /// @param body the response, without the parts that identify the request
    record Reply(int status, String body) {}

    private record Answer(int status, HttpHeaders headers, String body) {}

    /// @param etag empty if there is none
    record Shown(int status, String etag, String body) {}

    /// Reads one resource, if it is another than the client has.
    ///
    /// @param known the ETag of the client's copy; empty if it has none
    Shown read(ApiOperation operation, String thing, String token, String known) {
        HttpRequest.Builder request = request(operation, thing, token);
        if (!known.isEmpty()) {
            request.header("If-None-Match", known);
        }
        Answer shown = sent(request.build());
        String etag = shown.headers().firstValue("ETag").orElse("");
        return new Shown(shown.status(), etag, shown.body());
    }

    /// @param thing the id of the resource
    /// @param body null for the operation's own example
    Reply send(
            ApiOperation operation,
            @Nullable String thing,
            @Nullable String token,
            @Nullable String body) {
        String ifMatch = operation.takes("If-Match") ? "*" : null;
        return send(operation, thing, token, body, ifMatch);
    }

    Reply send(
            ApiOperation operation,
            @Nullable String thing,
            @Nullable String token,
            @Nullable String body,
            @Nullable String ifMatch) {
        HttpRequest.Builder request =
                request(operation, thing, token).method(operation.method(), body(operation, body));
        if (operation.contentType() != null) {
            request.header("Content-Type", operation.contentType());
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        Answer answer = sent(request.build());
        return new Reply(
                answer.status(), answer.body().replaceAll("\"(instance|traceId)\":\"[^\"]*\"", ""));
    }

    /// The status for a request with the token in two `Authorization` headers.
    int sendTwiceAuthorised(ApiOperation operation, String token) {
        HttpRequest.Builder request =
                request(operation, SampleValues.NOBODY, token)
                        .header("Authorization", "Bearer " + token)
                        .method(operation.method(), body(operation, null));
        return sent(request.build()).status();
    }

    private HttpRequest.Builder request(
            ApiOperation operation, @Nullable String thing, @Nullable String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + operation.address(thing)));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    private Answer sent(HttpRequest request) {
        try {
            HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
            assertThat(answer.headers().map()).containsKeys("date", "cache-control");
            String body = body(answer);
            if (!isEndless(answer)) {
                DOCUMENTED.check(ApiAnswer.of(answer, body));
            }
            return new Answer(answer.statusCode(), answer.headers(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// A stream of events has no end, so none of it is read.
    private static String body(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            return isEndless(answer) ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean isEndless(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("content-type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
    }

    private static BodyPublisher body(ApiOperation operation, @Nullable String body) {
        String sent = body != null ? body : operation.example();
        return sent == null ? BodyPublishers.noBody() : BodyPublishers.ofString(sent);
    }
}
