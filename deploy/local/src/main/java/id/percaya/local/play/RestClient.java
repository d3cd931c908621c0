package id.percaya.local.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.percaya.local.PlatformAccess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/// Sends requests and retries them while a service is unavailable. A broken connection or a 503
/// leaves the outcome unknown; the same `Idempotency-Key` makes the retry safe.
public final class RestClient {

    private static final Duration RETRY_TIMEOUT = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();
    private final PlatformAccess access;

    public RestClient(PlatformAccess access) {
        this.access = access;
    }

    /// A user, for example `crisis-lead@klinik-melati`.
    public Person as(String user) {
        return new Person(user, this);
    }

    String token(String user) {
        return access.token(user);
    }

    URI uri(String service, String path) {
        return access.uri(service).resolve("/v1" + path);
    }

    /// Returns a string unchanged and serialises anything else to JSON.
    String write(Object body) {
        if (body instanceof String written) {
            return written;
        }
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new CheckFailed("the body cannot be written as JSON", impossible);
        }
    }

    Answer send(HttpRequest.Builder request) {
        return send(request.timeout(TIMEOUT).build());
    }

    private Answer send(HttpRequest request) {
        try {
            return sendUntilAnswered(request);
        } catch (InterruptedException stopped) {
            throw CheckFailed.interrupted(stopped);
        }
    }

    private Answer sendUntilAnswered(HttpRequest request) throws InterruptedException {
        String description = request.method() + " " + request.uri().getPath();
        Instant deadline = Instant.now().plus(RETRY_TIMEOUT);
        while (true) {
            boolean isLast = Instant.now().isAfter(deadline);
            try {
                HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
                access.received(response);
                Answer answer = answer(description, response);
                if (isLast || !isRetryable(answer)) {
                    return answer;
                }
            } catch (IOException failed) {
                if (isLast) {
                    throw new CheckFailed(
                            description + " has no answer: " + failed.getMessage(), failed);
                }
            }
            Thread.sleep(PAUSE);
        }
    }

    /// The service is unavailable, or still processes the first of two equal requests.
    private static boolean isRetryable(Answer answer) {
        return answer.status() == 503 || answer.text("code").equals("REQUEST_IN_PROGRESS");
    }

    private Answer answer(String description, HttpResponse<String> response) {
        return new Answer(
                description,
                response.statusCode(),
                read(response),
                response.headers().firstValue("ETag").orElse(""));
    }

    /// Parses JSON; other content, such as a signed receipt, becomes a text node.
    private static JsonNode read(HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("json");
        return type.contains("json") ? read(response.body()) : TextNode.valueOf(response.body());
    }

    /// A missing node if the text is blank.
    public static JsonNode read(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new CheckFailed("the answer is not JSON: " + body, broken);
        }
    }
}
