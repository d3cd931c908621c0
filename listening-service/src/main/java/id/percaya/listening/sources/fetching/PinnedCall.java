package id.percaya.listening.sources.fetching;

import id.percaya.listening.sources.fetching.Fetched.Failed;
import id.percaya.listening.sources.fetching.Fetched.Fault;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// One call to one IP address, with the name of the host for TLS and the `Host` header. Vert.x is
/// used because the JDK's client always looks the name up again itself.
@ApplicationScoped
class PinnedCall {

    private static final int LONGEST_HEADERS = 64 * 1024;
    private static final int SECURE_PORT = 443;
    private static final int PORT = 80;

    private final HttpClient http;
    private final FetchSettings settings;

    PinnedCall(Vertx vertx, FetchSettings settings) {
        this.settings = settings;
        this.http =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setProtocolVersion(HttpVersion.HTTP_1_1)
                                .setKeepAlive(false)
                                .setDecompressionSupported(false)
                                .setMaxRedirects(0)
                                .setVerifyHost(true)
                                .setMaxHeaderSize(LONGEST_HEADERS)
                                .setConnectTimeout((int) settings.connectTimeout().toMillis()));
    }

    /// @param deadline by [System#nanoTime], until which the whole body must be there
    Fetched call(Asked asked, InetAddress address, long deadline) throws InterruptedException {
        CompletableFuture<Received> received = new CompletableFuture<>();
        AtomicReference<@Nullable HttpClientRequest> running = new AtomicReference<>();
        http.request(options(asked, address))
                .onFailure(received::completeExceptionally)
                .onSuccess(request -> {
                    running.set(request);
                    send(request, asked, received);
                });
        try {
            long left = Math.max(0, deadline - System.nanoTime());
            return unpacked(received.get(left, TimeUnit.NANOSECONDS));
        } catch (TimeoutException _) {
            return new Failed(Fault.TOO_SLOW);
        } catch (ExecutionException failed) {
            return new Failed(fault(failed.getCause()));
        } finally {
            // has no effect on a call that has ended
            HttpClientRequest request = running.get();
            if (request != null) {
                request.reset();
            }
            received.cancel(false);
        }
    }

    private RequestOptions options(Asked asked, InetAddress address) {
        URI url = asked.url();
        boolean isSecure = "https".equalsIgnoreCase(url.getScheme());
        int port = url.getPort() >= 0 ? url.getPort() : isSecure ? SECURE_PORT : PORT;
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(asked.method())
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(isSecure)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false)
                .setIdleTimeout(settings.readTimeout().toMillis());
    }

    private void send(
            HttpClientRequest request, Asked asked, CompletableFuture<Received> received) {
        if (received.isDone()) {
            request.reset();
            return;
        }
        request.putHeader("User-Agent", "Percaya").putHeader("Accept-Encoding", "gzip");
        asked.headers().forEach(request::putHeader);
        request.response()
                .onFailure(received::completeExceptionally)
                .onSuccess(response -> receive(response, received));
        Buffer body = asked.body();
        Future<Void> sent = body == null ? request.end() : request.end(body);
        var _ = sent.onFailure(received::completeExceptionally);
    }

    private void receive(HttpClientResponse response, CompletableFuture<Received> received) {
        Buffer body = Buffer.buffer();
        response.exceptionHandler(received::completeExceptionally);
        response.handler(part -> {
            if (body.length() + part.length() > settings.largestBytes()) {
                received.complete(Received.TOO_LARGE);
                response.request().reset();
            } else if (!received.isDone()) {
                body.appendBuffer(part);
            }
        });
        response.endHandler(
                _ -> received.complete(Received.of(response, new Body(body.getBytes()))));
    }

    private Fetched unpacked(Received received) {
        if (received.isTooLarge()) {
            return new Failed(Fault.TOO_LARGE);
        }
        return received.unpacked(settings.largestBytes());
    }

    private static Fault fault(@Nullable Throwable cause) {
        return cause instanceof ConnectException || cause instanceof SSLException
                ? Fault.NO_CONNECTION
                : Fault.BROKEN_OFF;
    }
}
