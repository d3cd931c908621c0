package id.percaya.kit.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;

/// Passes the requests of rest-assured, which speaks HTTP/1.1 only, to a service over HTTP/2, so
/// that one suite runs over both.
public final class Http2Gateway implements AutoCloseable {

    private static final int NO_BODY = -1;
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "host", "transfer-encoding");

    private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_2).build();
    private final HttpServer server;
    private final int target;

    private Http2Gateway(HttpServer server, int target) {
        this.server = server;
        this.target = target;
    }

    /// @param target the port of the service
    public static Http2Gateway to(int target) {
        try {
            InetAddress here = InetAddress.getLoopbackAddress();
            HttpServer server = HttpServer.create(new InetSocketAddress(here, 0), 0);
            Http2Gateway gateway = new Http2Gateway(server, target);
            server.createContext("/", gateway::pass);
            gateway.upgrade();
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return gateway;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }

    /// In the request that asks for the upgrade Vert.x 4.5 keeps one only of repeated headers. The
    /// page is small, because Java's client misreads about one in 200 of large answers to it.
    private void upgrade() throws IOException {
        try {
            HttpRequest any = HttpRequest.newBuilder(URI.create(address("/"))).build();
            http.send(any, BodyHandlers.discarding());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private String address(String path) {
        return "http://localhost:" + target + path;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange, http.send(request(exchange), BodyHandlers.ofByteArray()));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address(exchange.getRequestURI().toString())))
                        .method(
                                exchange.getRequestMethod(),
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        passed(exchange.getRequestHeaders())
                .forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return request.build();
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer)
            throws IOException {
        if (answer.version() != Version.HTTP_2) {
            throw new IOException("answered over " + answer.version());
        }
        exchange.getResponseHeaders().putAll(passed(answer.headers().map()));
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? NO_BODY : body.length);
        exchange.getResponseBody().write(body);
    }

    private static Map<String, List<String>> passed(Map<String, List<String>> headers) {
        Map<String, List<String>> passed = new TreeMap<>(headers);
        passed.keySet()
                .removeIf(name ->
                        OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))
                                || name.startsWith(":"));
        return passed;
    }
}
