package id.percaya.kit.live;

import id.percaya.eventstore.Position;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/// Connects readers with the tail, within the limit of [OpenStreams].
@ApplicationScoped
class ChangeConnections {

    private static final Logger LOG = Logger.getLogger(ChangeConnections.class);

    private final ChangeTail tail;
    private final ChangeLog log;
    private final OpenStreams streams;

    ChangeConnections(ChangeTail tail, ChangeLog log, OpenStreams streams) {
        this.tail = tail;
        this.log = log;
        this.streams = streams;
    }

    /// Connects a reader that begins now. Returns when the head of the response is sent; the
    /// reader's thread disconnects it.
    void connect(String person, ChangeReader reader) {
        start(person, reader, Optional::of);
    }

    /// As [#connect], for a reader that begins at a position, or at none that is known here.
    void resume(String person, ChangeReader reader, Optional<Position> from) {
        start(person, reader, _ -> from);
    }

    private void start(
            String person, ChangeReader reader, Function<Position, Optional<Position>> begin) {
        streams.enter(person);
        boolean started = false;
        try {
            Position joined = tail.join(reader);
            if (reader.open()) {
                Thread.ofVirtual()
                        .name("changes-reader")
                        .start(() -> send(person, reader, begin.apply(joined), joined));
                started = true;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            if (!started) {
                tail.leave(reader);
                streams.leave(person);
            }
        }
    }

    private void send(
            String person, ChangeReader reader, Optional<Position> from, Position joined) {
        try {
            reader.send(from, joined, log);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.warnf("a reader of changes was disconnected: %s", failed);
            reader.disconnect();
        } finally {
            tail.leave(reader);
            streams.leave(person);
        }
    }
}
