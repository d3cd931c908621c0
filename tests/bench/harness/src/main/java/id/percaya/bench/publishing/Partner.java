package id.percaya.bench.publishing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A partner's webhook that answers after a fixed time, under several host names.
final class Partner implements AutoCloseable {

    private final HttpServer server;
    private final Duration time;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Long> arrivals = new ConcurrentHashMap<>();

    private Partner(HttpServer server, Duration time) {
        this.server = server;
        this.time = time;
        server.setExecutor(threads);
        server.createContext("/hook", this::take);
        server.start();
    }

    static Partner open(Duration time) throws IOException {
        return new Partner(HttpServer.create(new InetSocketAddress(0), 1_000), time);
    }

    String url(String host) {
        return "http://" + host + ":" + server.getAddress().getPort() + "/hook";
    }

    /// In milliseconds of the wall clock by the id of the publication, since the last call.
    Map<String, Long> takeArrivals() {
        Map<String, Long> taken = Map.copyOf(arrivals);
        arrivals.clear();
        return taken;
    }

    private void take(HttpExchange exchange) throws IOException {
        long now = System.currentTimeMillis();
        try (exchange) {
            String id = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            arrivals.put(id, now);
            var _ = exchange.getRequestBody().readAllBytes();
            Thread.sleep(time);
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

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
