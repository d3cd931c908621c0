package id.percaya.local.play;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/// The clinic's webhook endpoint, which campaign-service calls to publish. It accepts signed calls
/// only.
public final class Website implements AutoCloseable {

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    private final HttpServer server;
    private final WebhookSignature signature;
    private final List<String> received = new CopyOnWriteArrayList<>();

    private Website(HttpServer server, String secret) {
        this.server = server;
        this.signature = new WebhookSignature(secret);
        server.createContext("/hook", this::take);
        server.start();
    }

    /// @param secret the webhook secret of campaign-service
    public static Website open(String secret) {
        try {
            return new Website(
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0),
                    secret);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /// Waits for a call whose content contains the words.
    public String received(String words) {
        return Waiting.forOutcome("a call with \"" + words + "\"")
                .until(() -> find(words), seen -> !seen.isEmpty());
    }

    public boolean has(String words) {
        return !find(words).isEmpty();
    }

    private String find(String words) {
        return received.stream().filter(body -> body.contains(words)).findFirst().orElse("");
    }

    private void take(HttpExchange call) throws IOException {
        try (call) {
            String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (isGenuine(call.getRequestHeaders(), body)) {
                received.add(body);
                answer(call, body);
            } else {
                call.sendResponseHeaders(UNAUTHORIZED, -1);
            }
        }
    }

    /// Answers with the address of the post, by which campaign-service knows that it is published.
    private void answer(HttpExchange call, String body) throws IOException {
        boolean onX = RestClient.read(body).at("/data/channel").asText().equals("X");
        String posts = onX ? "https://x.com/i/web/status/" : "https://www.instagram.com/p/";
        String answer = "{\"url\":\"" + posts + UUID.randomUUID() + "\"}";
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(OK, bytes.length);
        call.getResponseBody().write(bytes);
    }

    private boolean isGenuine(Headers headers, String body) {
        return signature.matches(
                header(headers, "webhook-id"),
                header(headers, "webhook-timestamp"),
                body,
                header(headers, "webhook-signature"));
    }

    private static String header(Headers headers, String name) {
        return Objects.requireNonNullElse(headers.getFirst(name), "");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
