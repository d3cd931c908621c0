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

/// Sends requests, and sends them again while a service is away: a connection that breaks or a 503
/// leaves the outcome unknown, and the same `Idempotency-Key` makes the repeat harmless.
public final class RestClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();
    private final PlatformAccess access;

    public RestClient(PlatformAccess access) {
        this.access = access;
    }

    /// The person of this name, for example `crisis-lead@klinik-melati`.
    public Person as(String user) {
        return new Person(user, this);
    }

    String token(String user) {
        return access.token(user);
    }

    URI uri(String service, String path) {
        return access.uri(service).resolve("/v1" + path);
    }

    /// JSON as it is, or whatever can be written as JSON.
    String write(Object body) {
        if (body instanceof String written) {
            return written;
        }
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new CheckFailed("the body cannot be written as JSON", impossible);
        }
    }

    Answer send(HttpRequest.Builder request) {
        return send(request.timeout(TIMEOUT).build());
    }

    private Answer send(HttpRequest request) {
        String asked = request.method() + " " + request.uri().getPath();
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                Answer answer = answer(asked, http.send(request, BodyHandlers.ofString()));
                if (!isUndecided(answer) || Instant.now().isAfter(until)) {
                    return answer;
                }
            } catch (IOException away) {
                if (Instant.now().isAfter(until)) {
                    throw new CheckFailed(asked + " has no answer: " + away.getMessage(), away);
                }
            } catch (InterruptedException stopped) {
                throw Waiting.interrupted(stopped);
            }
            Waiting.pause(PAUSE);
        }
    }

    /// The service cannot say now, or is still at work on the first of two equal requests.
    private static boolean isUndecided(Answer answer) {
        return answer.status() == 503 || answer.text("code").equals("REQUEST_IN_PROGRESS");
    }

    private Answer answer(String asked, HttpResponse<String> response) {
        return new Answer(
                asked,
                response.statusCode(),
                read(response),
                response.headers().firstValue("ETag").orElse(""));
    }

    /// As JSON; as text what is none, a signed receipt for example.
    private JsonNode read(HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("json");
        return type.contains("json") ? read(response.body()) : TextNode.valueOf(response.body());
    }

    private JsonNode read(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : json.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new CheckFailed("the answer is not JSON: " + body, broken);
        }
    }
}
