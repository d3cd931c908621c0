package id.percaya.drills.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.percaya.local.PlatformAccess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Sends a command and retries it with the same key while its outcome is unknown.
public final class CommandSender {

    /// Longer than the response limits of the rules, so that slow responses are recorded.
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(20))
                    .build();
    private final PlatformAccess access;
    private final Journal journal;

    public CommandSender(PlatformAccess access, Journal journal) {
        this.access = access;
        this.journal = journal;
    }

    private record Reply(Attempt attempt, JsonNode body, String etag) {}

    /// @return the completed command; empty if it was refused or still undecided at the end
    public Optional<CompletedCommand> send(IdempotentCommand command, Supplier<Instant> end)
            throws InterruptedException {
        journal.add(command);
        Reply reply = once(command);
        while (reply.attempt().isUndecided() && Instant.now().isBefore(end.get())) {
            Thread.sleep(PAUSE);
            reply = once(command);
        }
        if (!reply.attempt().isSuccess()) {
            journal.addRefused(reply.attempt());
            return Optional.empty();
        }
        CompletedCommand done = done(command, reply);
        journal.add(done);
        return Optional.of(done);
    }

    private Reply once(IdempotentCommand command) throws InterruptedException {
        HttpRequest request = request(command);
        Instant at = Instant.now();
        Reply reply = reply(command, request, at);
        journal.add(reply.attempt());
        return reply;
    }

    private Reply reply(IdempotentCommand command, HttpRequest request, Instant at)
            throws InterruptedException {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            JsonNode body = read(response.body());
            Attempt attempt =
                    new Attempt(
                            command,
                            at,
                            Duration.between(at, Instant.now()),
                            response.statusCode(),
                            response.headers().firstValue("Retry-After").isPresent(),
                            body.path("code").asText());
            return new Reply(attempt, body, response.headers().firstValue("ETag").orElse(""));
        } catch (IOException none) {
            Duration took = Duration.between(at, Instant.now());
            Attempt attempt = new Attempt(command, at, took, 0, false, none.toString());
            return new Reply(attempt, MissingNode.getInstance(), "");
        }
    }

    private HttpRequest request(IdempotentCommand command) {
        return HttpRequest.newBuilder(access.uri(command.service()).resolve("/v1" + command.path()))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + access.token(command.user()))
                .header("Accept", "application/json")
                .header("Content-Type", command.body().type())
                .header("Idempotency-Key", command.key().toString())
                .header("traceparent", traceparent(command))
                .POST(BodyPublishers.ofString(command.body().words()))
                .build();
    }

    /// W3C Trace Context; the span id is arbitrary.
    private static String traceparent(IdempotentCommand command) {
        String trace = command.key().toString().replace("-", "");
        return "00-%s-%s-01".formatted(trace, trace.substring(16));
    }

    private static CompletedCommand done(IdempotentCommand command, Reply reply) {
        UUID stream = UUID.fromString(reply.body().path("id").asText());
        // an ETag is "<version>.<digest>"
        String version = reply.etag().substring(1, reply.etag().indexOf('.'));
        return new CompletedCommand(command, stream, Integer.parseInt(version));
    }

    private static JsonNode read(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException _) {
            return MissingNode.getInstance();
        }
    }
}
