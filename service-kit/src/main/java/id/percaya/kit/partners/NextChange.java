package id.percaya.kit.partners;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.live.Change;
import id.percaya.kit.live.LogFollower;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Waits until an event of a tenant was recorded that may become a partner's record.
final class NextChange implements LogFollower {

    private final Tenant tenant;
    private final Set<String> stored;
    private final Semaphore changed = new Semaphore(0);
    private volatile boolean closed;

    NextChange(Tenant tenant, Set<String> stored) {
        this.tenant = tenant;
        this.stored = stored;
    }

    @Override
    public void offer(Change change) {
        if (change.tenant().equals(tenant.id()) && stored.contains(change.event())) {
            changed.release();
        }
    }

    @Override
    public void close() {
        closed = true;
        changed.release();
    }

    /// @return false when the time is over or the node is stopping
    boolean await(long nanos) throws InterruptedException {
        boolean heard = changed.tryAcquire(nanos, TimeUnit.NANOSECONDS);
        changed.drainPermits();
        return heard && !closed;
    }
}
