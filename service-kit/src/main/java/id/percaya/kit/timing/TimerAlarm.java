package id.percaya.kit.timing;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Calls when the next deadline is due, so that it does not wait for the scheduler's next poll. It
/// looks a poll ahead; whoever sets a deadline nearer than that wakes it.
final class TimerAlarm {

    private static final Logger LOG = Logger.getLogger(TimerAlarm.class);

    /// Between two calls, however many deadlines there are.
    private static final Duration APART = Duration.ofMillis(20);

    private static final String NEXT =
            """
            select execution_time from scheduled_tasks
             where not picked and execution_time > ? and execution_time <= ?
             order by execution_time limit 1
            """;

    private final DataSource worker;
    private final Duration ahead;
    private final Runnable call;
    private final Semaphore wake = new Semaphore(0);
    private Instant since = Instant.now();
    private volatile boolean stopping;

    TimerAlarm(DataSource worker, Duration ahead, Runnable call) {
        this.worker = worker;
        this.ahead = ahead;
        this.call = call;
    }

    void start() {
        Thread _ = Thread.ofVirtual().name("timer-alarm").start(this::run);
    }

    void stop() {
        stopping = true;
        wake();
    }

    /// A deadline was set that is due before the next look.
    void wake() {
        wake.release();
    }

    private void run() {
        try {
            while (!stopping) {
                look();
                Thread.sleep(APART);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        wake.drainPermits();
        Instant now = Instant.now();
        Optional<Instant> next = next(now);
        Duration left = next.map(instant -> Duration.between(now, instant)).orElse(ahead);
        boolean woken = wake.tryAcquire(left.toNanos(), TimeUnit.NANOSECONDS);
        if (next.isEmpty()) {
            since = now;
        } else if (!woken) {
            since = next.get();
            call.run();
        }
    }

    /// Without the alarm the poll finds them, so a failure is not more than a delay.
    private Optional<Instant> next(Instant now) {
        try {
            return Jdbc.list(
                            worker,
                            row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                            NEXT,
                            since.atOffset(ZoneOffset.UTC),
                            now.plus(ahead).atOffset(ZoneOffset.UTC))
                    .stream()
                    .findFirst();
        } catch (RuntimeException failed) {
            LOG.debug("looking for the next deadline", failed);
            return Optional.empty();
        }
    }
}
