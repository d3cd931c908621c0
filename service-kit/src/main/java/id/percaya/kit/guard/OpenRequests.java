package id.percaya.kit.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Bounds the requests in progress, because each holds memory until its response is taken: those of
/// one connection, and those of the node. A client over HTTP/2 that never confirms the settings of
/// [HttpTwoLimits] is not bound by them.
@ApplicationScoped
class OpenRequests {

    enum Entry {
        ADMITTED,
        TOO_MANY_OF_THE_CONNECTION,
        TOO_MANY_OF_THE_NODE
    }

    private final int most;
    private final Semaphore free;
    private final ConcurrentMap<Object, Integer> byConnection = new ConcurrentHashMap<>();

    OpenRequests(
            @ConfigProperty(name = "percaya.requests.in-progress", defaultValue = "3000")
                    int most) {
        this.most = most;
        this.free = new Semaphore(most);
    }

    int inProgress() {
        return most - free.availablePermits();
    }

    /// A request that is admitted must [#leave] once.
    Entry enter(Object connection) {
        if (byConnection.merge(connection, 1, Integer::sum)
                > HttpTwoLimits.STREAMS_OF_A_CONNECTION) {
            leaveConnection(connection);
            return Entry.TOO_MANY_OF_THE_CONNECTION;
        }
        if (!free.tryAcquire()) {
            leaveConnection(connection);
            return Entry.TOO_MANY_OF_THE_NODE;
        }
        return Entry.ADMITTED;
    }

    void leave(Object connection) {
        leaveConnection(connection);
        free.release();
    }

    private void leaveConnection(Object connection) {
        byConnection.computeIfPresent(connection, (_, open) -> open == 1 ? null : open - 1);
    }
}
