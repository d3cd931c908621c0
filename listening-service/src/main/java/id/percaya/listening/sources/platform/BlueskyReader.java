package id.percaya.listening.sources.platform;

import id.percaya.listening.sources.polling.PlatformReader;
import id.percaya.listening.sources.polling.PollAnswer;
import id.percaya.listening.sources.polling.PollAnswer.Page;
import id.percaya.listening.sources.polling.PollFault;
import id.percaya.listening.sources.polling.PollRequest;
import id.percaya.listening.sources.source.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Reads Jetstream from the cursor until it has caught up, and hangs up: the stream keeps three
/// days, so nothing is missed between two polls. The address is the operator's, so it is not
/// checked.
@ApplicationScoped
class BlueskyReader implements PlatformReader {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration FIRST_LOOK = Duration.ofMinutes(1);
    private static final int MOST_ROWS = 2000;

    private final URI stream;
    private final Duration listenFor;
    private final HttpClient http;

    BlueskyReader(PlatformSettings settings) {
        this.stream = settings.bluesky().streamUrl();
        this.listenFor = settings.bluesky().listenFor();
        this.http =
                HttpClient.newBuilder()
                        .connectTimeout(CONNECT)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    @Override
    public SourceKind kind() {
        return SourceKind.BLUESKY;
    }

    @Override
    public PollAnswer fetch(PollRequest request) throws InterruptedException {
        String from =
                Objects.requireNonNullElseGet(
                        request.cursor(),
                        () -> Long.toString(micros(request.at().minus(FIRST_LOOK))));
        URI address =
                URI.create(
                        stream
                                + new Query()
                                        .with("wantedCollections", "app.bsky.feed.post")
                                        .with("cursor", from)
                                        .toString());
        FrameQueue queue = new FrameQueue();
        WebSocket socket;
        try {
            socket =
                    http.newWebSocketBuilder()
                            .connectTimeout(CONNECT)
                            .buildAsync(address, queue)
                            .get(CONNECT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | CompletionException _) {
            return PollAnswer.refused(PollFault.UNAVAILABLE);
        }
        try {
            return listen(socket, queue, request);
        } finally {
            socket.abort();
        }
    }

    private PollAnswer listen(WebSocket socket, FrameQueue queue, PollRequest request)
            throws InterruptedException {
        BlueskyFrames frames = new BlueskyFrames(request.target().query(), request.at());
        long deadline = System.nanoTime() + listenFor.toNanos();
        long present = micros(request.at());
        boolean isOpen = true;
        while (isOpen
                && frames.lastMicros() < present
                && frames.size() < MOST_ROWS
                && System.nanoTime() < deadline) {
            isOpen = queue.next(deadline, frames::read);
            socket.request(1);
        }
        if (frames.lastMicros() == 0) { // all posts of the network are never silent
            return PollAnswer.refused(PollFault.UNAVAILABLE);
        }
        boolean isMore = frames.lastMicros() < present && isOpen;
        return new Page(frames.rows(), Long.toString(frames.lastMicros()), isMore);
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
