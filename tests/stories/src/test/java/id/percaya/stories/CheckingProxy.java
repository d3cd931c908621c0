package id.percaya.stories;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.percaya.kit.testing.answers.ApiAnswer;
import id.percaya.kit.testing.answers.DocumentedAnswers;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// An HTTP proxy that holds the answers of one service against its document, for clients such as
/// curl.
final class CheckingProxy implements AutoCloseable {

    /// Headers of one connection, which the client and the server set themselves.
    private static final Set<String> OF_CONNECTION =
            Set.of(
                    "connection",
                    "content-length",
                    "expect",
                    "host",
                    "proxy-connection",
                    "transfer-encoding",
                    "upgrade");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> mismatches = new CopyOnWriteArrayList<>();
    private final DocumentedAnswers documented;
    private final int port;
    private final HttpServer server;

    /// @param port the service's; requests to other ports are passed on unchecked
    CheckingProxy(DocumentedAnswers documented, int port) throws IOException {
        this.documented = documented;
        this.port = port;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<String> mismatches() {
        return mismatches;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpResponse<InputStream> response =
                    http.send(request(exchange), BodyHandlers.ofInputStream());
            response.headers()
                    .map()
                    .forEach((name, values) -> {
                        if (!OF_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                            exchange.getResponseHeaders().put(name, values);
                        }
                    });
            try (InputStream body = response.body()) {
                if (isEndless(response)) {
                    passOn(body, exchange);
                } else {
                    pass(response, body.readAllBytes(), exchange);
                }
            }
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private void pass(HttpResponse<?> response, byte[] body, HttpExchange exchange)
            throws IOException {
        check(response, body);
        exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static boolean isEndless(HttpResponse<?> response) {
        return response.headers()
                .firstValue("content-type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
    }

    /// A stream of events has no end, so it is passed on as it comes, until the client leaves.
    private static void passOn(InputStream events, HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] piece = new byte[1024];
        for (int length = events.read(piece); length >= 0; length = events.read(piece)) {
            exchange.getResponseBody().write(piece, 0, length);
            exchange.getResponseBody().flush();
        }
    }

    private static HttpRequest request(HttpExchange exchange) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(exchange.getRequestURI())
                        .method(
                                exchange.getRequestMethod(),
                                BodyPublishers.ofByteArray(
                                        exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders()
                .forEach((name, values) -> {
                    if (!OF_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                        values.forEach(value -> request.header(name, value));
                    }
                });
        return request.build();
    }

    private void check(HttpResponse<?> response, byte[] body) {
        if (response.uri().getPort() != port) {
            return;
        }
        try {
            documented.check(
                    new ApiAnswer(
                            response.request().method(),
                            response.uri().getRawPath(),
                            response.statusCode(),
                            response.headers()::firstValue,
                            new String(body, StandardCharsets.UTF_8)));
        } catch (AssertionError mismatch) {
            mismatches.add(mismatch.getMessage());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
