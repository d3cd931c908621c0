package id.percaya.kit.live;

import id.percaya.eventstore.Position;
import id.percaya.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jboss.logging.Logger;

/// Connects readers with the tail, at most four of one person at a time.
@ApplicationScoped
class ChangeConnections {

    private static final Logger LOG = Logger.getLogger(ChangeConnections.class);
    private static final int MOST_OF_ONE_PERSON = 4;
    private static final int TOO_MANY_REQUESTS = 429;

    private final ChangeTail tail;
    private final ChangeLog log;
    private final ConcurrentHashMap<String, Integer> byPerson = new ConcurrentHashMap<>();

    ChangeConnections(ChangeTail tail, ChangeLog log) {
        this.tail = tail;
        this.log = log;
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
        enter(person);
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
                leave(person);
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
            leave(person);
        }
    }

    private void enter(String person) {
        int open = byPerson.merge(person, 1, Integer::sum);
        if (open > MOST_OF_ONE_PERSON) {
            leave(person);
            throw new ProblemException(
                    TOO_MANY_REQUESTS,
                    "TOO_MANY_STREAMS",
                    "At most "
                            + MOST_OF_ONE_PERSON
                            + " streams of changes may be open; close one of them.");
        }
    }

    private void leave(String person) {
        byPerson.computeIfPresent(person, (_, open) -> open == 1 ? null : open - 1);
    }
}
