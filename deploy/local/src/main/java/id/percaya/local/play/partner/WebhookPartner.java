package id.percaya.local.play.partner;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.percaya.local.play.WebhookSignature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// A partner's server. It takes calls that are signed with the secret of their subscription and not
/// older than Standard Webhooks recommends; all others it refuses.
final class WebhookPartner implements AutoCloseable {

    private static final String PATH = "/percaya/";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final int TAKEN = 204;
    private static final int REFUSED = 401;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, WebhookSignature> signatures = new ConcurrentHashMap<>();
    private final SeenEvents seen = new SeenEvents();

    private WebhookPartner(HttpServer server) {
        this.server = server;
        server.createContext(PATH, this::take);
        server.start();
    }

    static WebhookPartner open() {
        try {
            return new WebhookPartner(
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The address for the events of a service.
    String url(String service) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH + service;
    }

    /// Calls of the service are refused until their secret is known, and then come again.
    void trust(String service, String secret) {
        signatures.put(PATH + service, new WebhookSignature(secret));
    }

    SeenEvents seen() {
        return seen;
    }

    private void take(HttpExchange call) throws IOException {
        try (call) {
            String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            WebhookSignature signature = signatures.get(call.getRequestURI().getPath());
            boolean genuine =
                    signature != null && isGenuine(signature, call.getRequestHeaders(), body);
            if (genuine) {
                seen.add(SeenEvent.of(JSON.readTree(body)));
            }
            call.sendResponseHeaders(genuine ? TAKEN : REFUSED, -1);
        }
    }

    private static boolean isGenuine(WebhookSignature signature, Headers headers, String body) {
        String timestamp = header(headers, "webhook-timestamp");
        return isRecent(timestamp)
                && signature.matches(
                        header(headers, "webhook-id"),
                        timestamp,
                        body,
                        header(headers, "webhook-signature"));
    }

    private static boolean isRecent(String timestamp) {
        try {
            Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(sent, Instant.now()).abs().compareTo(TOLERANCE) <= 0;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private static String header(Headers headers, String name) {
        return Objects.requireNonNullElse(headers.getFirst(name), "");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
