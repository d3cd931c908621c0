package id.percaya.kit.webhooks;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.percaya.kit.egress.WebhookSignature;
import id.percaya.kit.json.TolerantJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A partner's server: keeps each request and answers as it was told.
final class Receiver implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    record Call(
            String path, String id, String timestamp, String signature, String type, String body) {

        JsonNode event() {
            try {
                return TolerantJson.mapper().readTree(body);
            } catch (IOException malformed) {
                throw new IllegalStateException(malformed);
            }
        }

        Optional<String> header(String name) {
            return Optional.ofNullable(
                    Map.of(
                                    "Webhook-Id", id,
                                    "Webhook-Timestamp", timestamp,
                                    "Webhook-Signature", signature,
                                    "Content-Type", type)
                            .get(name));
        }

        List<String> signatures() {
            return List.of(signature.split(" ", -1));
        }

        String signedWith(String secret) {
            return new WebhookSignature(secret).of(id, Long.parseLong(timestamp), body);
        }
    }

    private final HttpServer server;
    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
    private volatile int answer = 204;
    private volatile int length;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /// Answers with this status from now on.
    Receiver answering(int status) {
        answer = status;
        return this;
    }

    /// Answers the next requests with these, and later ones as before.
    Receiver answeringFirst(Integer... statuses) {
        answers.addAll(List.of(statuses));
        return this;
    }

    Receiver withBodyOf(int bytes) {
        length = bytes;
        return this;
    }

    Call next() throws InterruptedException {
        return requireNonNull(calls.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "nothing came");
    }

    boolean isSilentFor(long millis) throws InterruptedException {
        return calls.poll(millis, TimeUnit.MILLISECONDS) == null;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Integer first = answers.poll();
        int status = first == null ? answer : first;
        calls.add(
                new Call(
                        exchange.getRequestURI().getPath(),
                        header(exchange, "webhook-id"),
                        header(exchange, "webhook-timestamp"),
                        header(exchange, "webhook-signature"),
                        header(exchange, "content-type"),
                        body));
        exchange.getResponseHeaders().add("Location", url() + "/away");
        exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
        exchange.getResponseBody().write(new byte[length]);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
