package id.percaya.kit.webhooks.delivery;

import id.percaya.kit.egress.WebhookSignature;
import id.percaya.kit.webhooks.WebhookAddressRule;
import id.percaya.kit.webhooks.WebhookSettings;
import id.percaya.kit.webhooks.delivery.CallOutcome.Answered;
import id.percaya.kit.webhooks.delivery.CallOutcome.Failed;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/// Posts a CloudEvent in structured mode, signed as Standard Webhooks specifies. Only the status of
/// the answer counts; its body is not read, however long or slow it is.
@ApplicationScoped
class WebhookCall {

    private final HttpClient http;
    private final WebhookAddressRule addresses;
    private final Duration timeout;

    WebhookCall(WebhookSettings settings, WebhookAddressRule addresses) {
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(settings.connectTimeout())
                        .build();
        this.addresses = addresses;
        this.timeout = settings.timeout();
    }

    /// @param secrets each of them signs, so that a receiver may check with any
    CallOutcome post(URI url, Delivery delivery, List<String> secrets, Instant now)
            throws InterruptedException {
        try {
            List<InetAddress> resolved = List.of(InetAddress.getAllByName(url.getHost()));
            if (!addresses.allowsResolved(url, resolved)) {
                return new Failed(CallFailure.ADDRESS_NOT_ALLOWED);
            }
        } catch (UnknownHostException unknown) {
            return new Failed(CallFailure.HOST_UNKNOWN);
        }
        return exchange(request(url, delivery, secrets, now));
    }

    private static HttpRequest request(
            URI url, Delivery delivery, List<String> secrets, Instant now) {
        String id = delivery.eventId().toString();
        long timestamp = now.getEpochSecond();
        String signatures =
                secrets.stream()
                        .map(secret ->
                                new WebhookSignature(secret).of(id, timestamp, delivery.body()))
                        .collect(Collectors.joining(" "));
        return HttpRequest.newBuilder(url)
                .header("Content-Type", "application/cloudevents+json")
                .header("User-Agent", "Percaya")
                .header("Webhook-Id", id)
                .header("Webhook-Timestamp", Long.toString(timestamp))
                .header("Webhook-Signature", signatures)
                .POST(BodyPublishers.ofString(delivery.body()))
                .build();
    }

    private CallOutcome exchange(HttpRequest request) throws InterruptedException {
        CompletableFuture<HttpResponse<InputStream>> sending =
                http.sendAsync(request, BodyHandlers.ofInputStream());
        try {
            HttpResponse<InputStream> answer =
                    sending.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            answer.body().close();
            return new Answered(answer.statusCode());
        } catch (TimeoutException slow) {
            sending.cancel(true);
            return new Failed(CallFailure.NO_ANSWER_IN_TIME);
        } catch (ExecutionException failed) {
            return new Failed(failure(failed.getCause()));
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        } catch (InterruptedException stopped) {
            sending.cancel(true);
            throw stopped;
        }
    }

    private static CallFailure failure(@Nullable Throwable cause) {
        return switch (cause) {
            case ConnectException _ -> CallFailure.NO_CONNECTION;
            case HttpConnectTimeoutException _ -> CallFailure.NO_CONNECTION;
            case SSLHandshakeException _ -> CallFailure.NO_CONNECTION;
            case IOException _ -> CallFailure.BROKEN_OFF;
            case null, default -> throw new IllegalStateException(cause);
        };
    }
}
