package id.percaya.eventstore;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Runs work in short database transactions, each for one tenant.
public interface Transactions {

    /// Attempts before a repeatedly lost race is given up.
    int TRIES = 5;

    /// Runs the work in a new transaction that sees and writes only the tenant's rows. Commits when
    /// the work returns and rolls back when it throws.
    <T> T call(Tenant tenant, Supplier<T> work);

    /// As [#call], and again in a new transaction after a lost race, up to [#TRIES] times with a
    /// growing random pause.
    ///
    /// @throws LostRace when the last attempt lost the race too
    default <T> T retrying(Tenant tenant, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return call(tenant, work);
            } catch (LostRace lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
                long pause = ThreadLocalRandom.current().nextLong(1_000_000, 4_000_000L << attempt);
                LockSupport.parkNanos(pause);
            }
        }
    }
}
