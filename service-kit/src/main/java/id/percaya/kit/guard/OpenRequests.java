package id.percaya.kit.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Bounds the requests in progress on this node, whatever the number of connections, because each
/// holds memory until its response is taken.
@ApplicationScoped
class OpenRequests {

    private final Semaphore free;

    OpenRequests(
            @ConfigProperty(name = "percaya.requests.in-progress", defaultValue = "3000")
                    int most) {
        this.free = new Semaphore(most);
    }

    /// False if the node has too many; otherwise the caller must [#leave] once.
    boolean enter() {
        return free.tryAcquire();
    }

    void leave() {
        free.release();
    }
}
