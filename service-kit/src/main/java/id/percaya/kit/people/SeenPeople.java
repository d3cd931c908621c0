package id.percaya.kit.people;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/// Stores the people whose tokens this node has seen, each at most once an hour, or when a newer
/// token names them differently. It writes on a thread of its own, because nothing may be written
/// in a command's transaction before the append. A failed write is left to the next request.
@ApplicationScoped
class SeenPeople {

    private static final Logger LOG = Logger.getLogger(SeenPeople.class);
    private static final Duration AGAIN = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 10_000;
    private static final int CONCURRENT_WRITES = 2;

    private final PersonTable table;
    private final Transactions transactions;
    private final Clock clock;
    private final Map<Key, Noted> noted = new ConcurrentHashMap<>();
    private final Semaphore writes = new Semaphore(CONCURRENT_WRITES);

    SeenPeople(PersonTable table, Transactions transactions, Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Key(Tenant tenant, UUID subject) {}

    private record Noted(SeenPerson person, Instant at) {

        boolean covers(SeenPerson seen, Instant now) {
            return !seen.issuedAt().isAfter(person.issuedAt())
                    || (seen.names().equals(person.names()) && now.isBefore(at.plus(AGAIN)));
        }
    }

    void note(SeenPerson seen) {
        Key key = new Key(seen.tenant(), seen.subject());
        Instant now = clock.instant();
        Noted before = noted.get(key);
        if ((before != null && before.covers(seen, now)) || !writes.tryAcquire()) {
            return;
        }
        remember(key, new Noted(seen, now));
        Thread.ofVirtual().name("seen-person").start(() -> store(key, seen));
    }

    /// Forgets what was seen of a removed person, so that their next token counts.
    void forget(Tenant tenant, UUID subject) {
        noted.remove(new Key(tenant, subject));
    }

    private void remember(Key key, Noted person) {
        if (noted.size() >= MOST_REMEMBERED) {
            noted.clear();
        }
        noted.put(key, person);
    }

    private void store(Key key, SeenPerson seen) {
        try {
            int written = transactions.call(seen.tenant(), () -> table.seen(seen));
            if (written == 0) {
                remember(key, new Noted(seen, Instant.EPOCH)); // only a newer token may count
            }
        } catch (RuntimeException failed) {
            noted.remove(key);
            LOG.warnf("a seen person was not stored: %s", failed.getClass().getSimpleName());
        } finally {
            writes.release();
        }
    }
}
