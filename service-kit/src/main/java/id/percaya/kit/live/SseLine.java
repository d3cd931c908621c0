package id.percaya.kit.live;

import id.percaya.eventstore.Position;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// Sends changes as server-sent events (WHATWG HTML, section 9.2).
///
/// @param ids writes a position as an opaque id
record SseLine(
        Sse sse, SseEventSink sink, HttpServerResponse response, Function<Position, String> ids)
        implements ChangeReader.Line {

    @Override
    public void send(Change change, Duration patience)
            throws InterruptedException, TimeoutException, ChangeReader.Gone {
        send(
                sse.newEventBuilder()
                        .id(ids.apply(change.position()))
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(ChangeDetails.class, ChangeDetails.of(change))
                        .build(),
                patience);
    }

    @Override
    public void reset(Position from, Duration patience)
            throws InterruptedException, TimeoutException, ChangeReader.Gone {
        send(sse.newEventBuilder().id(ids.apply(from)).name("reset").data("").build(), patience);
    }

    @Override
    public void comment(Duration patience)
            throws InterruptedException, TimeoutException, ChangeReader.Gone {
        send(sse.newEventBuilder().comment("").build(), patience);
    }

    private void send(OutboundSseEvent event, Duration patience)
            throws InterruptedException, TimeoutException, ChangeReader.Gone {
        try {
            var _ =
                    sink.send(event)
                            .toCompletableFuture()
                            .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | IllegalStateException closed) {
            throw new ChangeReader.Gone();
        }
    }

    @Override
    public boolean isOpen() {
        return !sink.isClosed();
    }

    @Override
    public void end() {
        sink.close();
    }

    @Override
    public void cut() {
        response.reset();
    }
}
