package id.percaya.drills.publishing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A partner's webhook that logs each call as it arrives, and takes its time to answer.
final class Partner implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final String host;
    private final Duration answersAfter;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();

    /// @param publication its id
    /// @param webhookId of this call
    /// @param signedAt by the sender's clock
    record Call(String publication, String webhookId, Instant signedAt, Instant arrivedAt) {}

    private Partner(HttpServer server, String host, Duration answersAfter) {
        this.server = server;
        this.host = host;
        this.answersAfter = answersAfter;
        server.setExecutor(threads);
        server.createContext("/hook", this::take);
        server.start();
    }

    /// @param host its name for the service, which keeps places for each
    static Partner open(String host, Duration answersAfter) {
        try {
            InetSocketAddress address =
                    new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
            return new Partner(HttpServer.create(address, 500), host, answersAfter);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String url() {
        return "http://" + host + ":" + server.getAddress().getPort() + "/hook";
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    private void take(HttpExchange exchange) throws IOException {
        Instant now = Instant.now();
        try (exchange) {
            String id = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            calls.add(
                    new Call(
                            id,
                            exchange.getRequestHeaders().getFirst("Webhook-Id"),
                            signedAt(exchange),
                            now));
            Thread.sleep(answersAfter);
            byte[] answer =
                    "{\"url\": \"https://partner.example/%s\"}"
                            .formatted(id)
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// To the millisecond, from the body. If that breaks off, only its second is known.
    private static Instant signedAt(HttpExchange exchange) {
        try {
            return Instant.parse(
                    JSON.readTree(exchange.getRequestBody()).path("timestamp").asText());
        } catch (IOException broken) {
            return Instant.ofEpochSecond(
                    Long.parseLong(exchange.getRequestHeaders().getFirst("Webhook-Timestamp")));
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
