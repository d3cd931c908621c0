package id.percaya.listening.counting.change;

import id.percaya.listening.counting.bin.BinKey;
import id.percaya.listening.counting.bin.MonitorKey;
import id.percaya.listening.counting.bin.Sequence;
import id.percaya.listening.counting.bin.Sweep;
import id.percaya.listening.counting.stored.SettledBins;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Sends the changes to the counting topic, on one instance at a time. While the broker is away
/// they stay in the table, and so do those that are sent, until they are counted.
@ApplicationScoped
class CountingRelay {

    private static final Logger LOG = Logger.getLogger(CountingRelay.class);
    private static final int PAGE = 2_000;

    /// Few, so that live changes wait little and the lease is kept.
    private static final int BINS_A_TURN = 50;

    private static final int IDLE_MS = 100;

    /// How soon the changes go on after another instance has given the lease back.
    private static final int STAND_BY_MS = 250;

    private static final int AFTER_FAILURE_MS = 1_000;

    /// A turn takes longer only while the broker or the database is away. The lease expires then.
    private static final Duration LAST_TURN = Duration.ofSeconds(3);

    private static final long MARK_NANOS = 1_000_000_000L;

    private final RelayLease lease;
    private final ChangeReader changes;
    private final CountingTopic topic;
    private final SettledBins settled;
    private final boolean enabled;
    private long marked = System.nanoTime() - MARK_NANOS;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;
    private boolean failing;

    CountingRelay(
            RelayLease lease,
            ChangeReader changes,
            CountingTopic topic,
            SettledBins settled,
            @ConfigProperty(name = "percaya.counting.enabled") boolean enabled) {
        this.lease = lease;
        this.changes = changes;
        this.topic = topic;
        this.settled = settled;
        this.enabled = enabled;
    }

    void begin(@Observes StartupEvent event) {
        if (enabled) {
            thread = Thread.ofVirtual().name("counting-relay").start(this::run);
        }
    }

    /// First thing, with the rest of the counting: another instance sends on.
    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        stopping.countDown();
    }

    /// Returns when the lease is given back, before the database is closed.
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            thread.join(LAST_TURN);
        }
    }

    private void run() {
        try {
            boolean stopped = false;
            while (!stopped) {
                stopped = stopping.await(turn(), TimeUnit.MILLISECONDS);
            }
            lease.release();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (SQLException _) {
            LOG.info("the lease of the counting relay expires by itself");
        } finally {
            topic.close();
        }
    }

    /// Every failure is tried again: without the relay nothing is counted.
    ///
    /// @return how long to wait for the next turn, in milliseconds
    private int turn() throws InterruptedException {
        try {
            Optional<Sequence> from = lease.held();
            int pause = from.isPresent() ? send(from.get()) : STAND_BY_MS;
            failing = false;
            return pause;
        } catch (SQLException | ExecutionException | RuntimeException failed) {
            topic.close();
            lease.drop();
            if (!failing) {
                LOG.warnf("counting waits: %s", failed.getClass().getSimpleName());
            }
            failing = true;
            return AFTER_FAILURE_MS;
        }
    }

    private int send(Sequence from) throws SQLException, ExecutionException, InterruptedException {
        ChangePage page = changes.after(from, PAGE);
        if (!page.end().equals(from)) {
            Instant oldest = BinKey.oldestInKafka(page.readAt());
            topic.send(page.publishedSince(oldest));
            settled.note(page.publishedBefore(oldest));
            for (Map.Entry<MonitorKey, Sweep> each : page.sweeps().entrySet()) {
                Sweep sweep = each.getValue();
                settled.noteAll(each.getKey(), sweep.since(), oldest, sweep.sequence());
            }
            lease.sent(page.end());
        }
        mark(page.end());
        if (page.full()) {
            return 0;
        }
        return settled.count(BINS_A_TURN) == BINS_A_TURN ? 0 : IDLE_MS;
    }

    private void mark(Sequence place)
            throws SQLException, ExecutionException, InterruptedException {
        long now = System.nanoTime();
        if (now - marked >= MARK_NANOS) {
            topic.mark(place, changes.completeUntil(place));
            marked = now;
        }
    }
}
