package id.percaya.kit.testing.access;

import id.percaya.kit.testing.answers.ApiAnswer;
import id.percaya.kit.testing.answers.DocumentedAnswers;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Sends requests to the service under test, and checks that each answer is as documented.
final class ApiClient {

    private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final DocumentedAnswers documented = DocumentedAnswers.of(Path.of("openapi.yaml"));
    private final String address = RestAssured.baseURI + ":" + RestAssured.port;

    /// @param body the response, without the parts that identify the request
    record Reply(int status, String body) {}

    /// @param thing the id of the resource
    /// @param body null for the operation's own example
    Reply send(
            ApiOperation operation,
            @Nullable String thing,
            @Nullable String token,
            @Nullable String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + operation.address(thing)))
                        .method(operation.method(), body(operation, body));
        if (operation.contentType() != null) {
            request.header("Content-Type", operation.contentType());
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operation.writes() && operation.isAboutOne()) {
            request.header("If-Match", "*");
        }
        return told(request.build());
    }

    private Reply told(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            documented.check(ApiAnswer.of(answer));
            String body = answer.body().replaceAll("\"(instance|traceId)\":\"[^\"]*\"", "");
            return new Reply(answer.statusCode(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static BodyPublisher body(ApiOperation operation, @Nullable String body) {
        String sent = body != null ? body : operation.example();
        return sent == null ? BodyPublishers.noBody() : BodyPublishers.ofString(sent);
    }
}
