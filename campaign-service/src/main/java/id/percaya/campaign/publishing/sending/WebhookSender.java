package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.account.WebhookSettings;
import id.percaya.campaign.publishing.publication.SendingOutcome;
import id.percaya.campaign.publishing.publication.SendingOutcome.Rejected;
import id.percaya.campaign.publishing.publication.SendingOutcome.Unavailable;
import id.percaya.campaign.publishing.publication.SendingOutcome.Unclear;
import id.percaya.kit.egress.WebhookAddresses;
import id.percaya.kit.egress.WebhookSignature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/// Sends a signed HTTP POST, as Standard Webhooks specifies, exactly once. When no answer arrives,
/// the outcome is unclear and is not tested by sending again.
@ApplicationScoped
class WebhookSender implements ChannelSender {

    private static final int LONGEST_ANSWER = 64 * 1024;

    private final HttpClient http;
    private final WebhookSignature signature;
    private final WebhookAddresses addresses;
    private final Duration timeout;
    private final Clock clock;

    WebhookSender(WebhookSettings settings, Clock clock) {
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(settings.connectTimeout())
                        .build();
        this.signature = new WebhookSignature(settings.secret());
        this.addresses = settings.addresses();
        this.timeout = settings.timeout();
        this.clock = clock;
    }

    @Override
    public Preparation prepare(OutgoingPublication outgoing) {
        return fault(address(outgoing))
                .<Preparation>map(Preparation.Refused::new)
                .orElseGet(() -> new Preparation.Prepared(() -> publish(outgoing)));
    }

    private SendingOutcome publish(OutgoingPublication outgoing) {
        Exchange exchange =
                exchange(
                        request(
                                address(outgoing),
                                WebhookPayload.PUBLICATION_REQUESTED,
                                "publish",
                                outgoing));
        return switch (exchange) {
            case Exchange.Answered(WebhookResponse answer) ->
                    answer.outcome(outgoing.account().channel());
            case Exchange.NoAnswer(SendingOutcome outcome) -> outcome;
        };
    }

    /// A receiver is told and cannot be asked. A person looks.
    @Override
    public Search find(OutgoingPublication outgoing, Instant since) {
        return new Search.Unknown();
    }

    @Override
    public Reception read(OutgoingPublication outgoing) {
        return new Reception.Unknown();
    }

    /// Taking down twice does no harm, so a retry may send it again.
    @Override
    public Optional<Removal> remove(OutgoingPublication outgoing) {
        URI url = address(outgoing);
        Exchange exchange =
                fault(url)
                        .<Exchange>map(Exchange.NoAnswer::new)
                        .orElseGet(() ->
                                exchange(
                                        request(
                                                url,
                                                WebhookPayload.REMOVAL_REQUESTED,
                                                "remove",
                                                outgoing)));
        return Optional.of(
                switch (exchange) {
                    case Exchange.Answered(WebhookResponse answer) when answer.isSuccess() ->
                            new Removal.Removed();
                    case Exchange.Answered(WebhookResponse answer) ->
                            new Removal.NotRemoved("answered " + answer.status());
                    case Exchange.NoAnswer _ -> new Removal.NotRemoved("no answer");
                });
    }

    private static URI address(OutgoingPublication outgoing) {
        return Objects.requireNonNull(outgoing.account().webhookUrl());
    }

    /// Why the address cannot be called; empty if it can.
    private Optional<SendingOutcome.Refusal> fault(URI url) {
        try {
            List<InetAddress> resolved = List.of(InetAddress.getAllByName(url.getHost()));
            return addresses.allows(url) && addresses.allowsResolved(url.getHost(), resolved)
                    ? Optional.empty()
                    : Optional.of(new Rejected("the address is not allowed"));
        } catch (UnknownHostException unknown) {
            return Optional.of(new Unavailable("the host is not known"));
        }
    }

    private HttpRequest request(
            URI url, String type, String purpose, OutgoingPublication outgoing) {
        Instant now = clock.instant();
        String body = WebhookPayload.of(type, outgoing, now).json();
        String id = "%s.%s.%d".formatted(outgoing.publicationId(), purpose, outgoing.claim());
        return HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey(purpose, outgoing))
                .header("Webhook-Id", id)
                .header("Webhook-Timestamp", Long.toString(now.getEpochSecond()))
                .header("Webhook-Signature", signature.of(id, now.getEpochSecond(), body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /// The same for each claim of a publication, so that a retry after a failure publishes once.
    private static String idempotencyKey(String purpose, OutgoingPublication outgoing) {
        return "publish".equals(purpose)
                ? outgoing.publicationId().toString()
                : outgoing.publicationId() + "-" + purpose;
    }

    /// One clock covers the whole exchange. A timeout of the request would be a second one that
    /// ends with the response headers, and that names the same silence otherwise when it wins.
    private Exchange exchange(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> sending =
                http.sendAsync(
                        request, BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
        try {
            HttpResponse<String> answer = sending.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Exchange.Answered(new WebhookResponse(answer.statusCode(), answer.body()));
        } catch (TimeoutException slow) {
            sending.cancel(true);
            return new Exchange.NoAnswer(new Unclear("no answer in time"));
        } catch (ExecutionException failed) {
            return new Exchange.NoAnswer(withoutAnswer(failed.getCause()));
        } catch (InterruptedException stopped) {
            sending.cancel(true);
            Thread.currentThread().interrupt();
            return new Exchange.NoAnswer(new Unclear("stopped while sending"));
        }
    }

    /// Nothing was sent if no connection was made.
    private static SendingOutcome withoutAnswer(@Nullable Throwable failure) {
        return switch (failure) {
            case ConnectException _ -> new Unavailable("no connection");
            case HttpConnectTimeoutException _ -> new Unavailable("no connection in time");
            case SSLHandshakeException _ -> new Unavailable("no secure connection");
            case IOException _ -> new Unclear("the answer was broken off");
            case null, default -> throw new IllegalStateException(failure);
        };
    }

    private sealed interface Exchange {

        record Answered(WebhookResponse answer) implements Exchange {}

        record NoAnswer(SendingOutcome outcome) implements Exchange {}
    }
}
