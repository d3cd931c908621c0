package id.percaya.campaign.permission;

import id.percaya.eventstore.Tenant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Bounds how many transactions of one kind this process has before the gate at the same time. Each
/// holds a database connection, perhaps while it waits for its tenant's [GateLock]. A tenant gets a
/// part of the places only: whoever holds its lock for long keeps no other tenant waiting.
public final class GatePlaces {

    private final Semaphore all;
    private final int perTenant;
    private final Map<Tenant, Semaphore> ofTenants = new ConcurrentHashMap<>();

    public GatePlaces(int all, int perTenant) {
        this.all = new Semaphore(all, true);
        this.perTenant = perTenant;
    }

    /// Waits for a place, behind those who came before.
    public <T> T within(Tenant tenant, Supplier<T> transaction) {
        Semaphore own = ofTenants.computeIfAbsent(tenant, _ -> new Semaphore(perTenant, true));
        return within(own, () -> within(all, transaction));
    }

    private static <T> T within(Semaphore places, Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
