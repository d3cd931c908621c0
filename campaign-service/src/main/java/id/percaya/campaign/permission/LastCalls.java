package id.percaya.campaign.permission;

import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Makes sure that no call to a channel begins after news in the log that forbids it. The exclusive
/// gate lock lets no further call be permitted; those that were permitted before it have begun, or
/// can no longer begin, when their window is closed.
///
/// Call it before the transaction's first write. Until then the transaction has no id, so the wait
/// holds back no subscription; and the wait is short, and rare, because few calls are under way.
@ApplicationScoped
public class LastCalls {

    private final GateLock lock;
    private final CallWindow window;
    private final PermittedCalls permitted;

    public LastCalls(GateLock lock, CallWindow window, PermittedCalls permitted) {
        this.lock = lock;
        this.window = window;
        this.permitted = permitted;
    }

    /// For news about everybody: takes the lock and waits for the calls of this tenant.
    public void await(Tenant tenant) {
        lock.lockExclusive(tenant);
        if (permitted.any()) {
            window.awaitClosed();
        }
    }

    /// For news about a person: takes the lock and waits for the calls that show this person.
    public void await(Tenant tenant, UUID subjectId) {
        lock.lockExclusive(tenant);
        if (permitted.showing(subjectId)) {
            window.awaitClosed();
        }
    }
}
