package id.percaya.local.play.publishing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A tool that posts on Instagram for the clinic and has much to do: it answers nobody until it is
/// let go. It keeps a log of who called.
final class BusyPartner implements AutoCloseable {

    /// Shorter than campaign-service waits for an answer.
    private static final long LONGEST_SECONDS = 8;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final CountDownLatch free = new CountDownLatch(1);
    private final Set<String> called = ConcurrentHashMap.newKeySet();

    private BusyPartner(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/busy", this::take);
        server.start();
    }

    static BusyPartner open() {
        try {
            return new BusyPartner(
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/busy";
    }

    /// The ids of the publications that it was called for so far.
    Set<String> called() {
        return Set.copyOf(called);
    }

    /// Answers those who wait, and everybody from now on.
    void letGo() {
        free.countDown();
    }

    private void take(HttpExchange call) throws IOException {
        try (call) {
            String id =
                    Objects.requireNonNullElse(
                            call.getRequestHeaders().getFirst("Idempotency-Key"), "");
            called.add(id);
            call.getRequestBody().readAllBytes();
            var _ = free.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            byte[] answer =
                    "{\"url\":\"https://www.instagram.com/p/%s\"}"
                            .formatted(id)
                            .getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, answer.length);
            call.getResponseBody().write(answer);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
