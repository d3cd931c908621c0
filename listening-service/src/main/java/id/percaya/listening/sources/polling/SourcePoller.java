package id.percaya.listening.sources.polling;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.sources.polling.SourceClaims.Due;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/// Looks for due sources, again and again, and polls each on a thread of its own. It never waits
/// for a source itself, and a tenant with many slow sources keeps only its own waiting.
@ApplicationScoped
class SourcePoller {

    private static final Logger LOG = Logger.getLogger(SourcePoller.class);

    /// On this instance, of all tenants: each holds an answer in memory.
    private static final int AT_A_TIME = 16;

    private final SourceClaims claims;
    private final SourceTurn turn;
    private final SourceStalls stalls;
    private final Duration pause;
    private final Semaphore free = new Semaphore(AT_A_TIME);
    private final Map<Tenant, Semaphore> places = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    SourcePoller(SourceClaims claims, SourceTurn turn, SourceStalls stalls, PollSettings settings) {
        this.claims = claims;
        this.turn = turn;
        this.stalls = stalls;
        this.pause = settings.pause();
    }

    void begin(@Observes StartupEvent event) {
        Thread _ = Thread.ofVirtual().name("source-poller").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void run() {
        while (!stopping) {
            try {
                Thread.sleep(pause);
                look();
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException | Error failed) {
                warn(failed);
            }
        }
    }

    private void look() {
        for (Due due : claims.due()) {
            if (!stopping && free.tryAcquire()) {
                start(due);
            }
        }
        stalls.note();
    }

    private void start(Due due) {
        Semaphore places =
                this.places.computeIfAbsent(
                        due.tenant(), _ -> new Semaphore(SourceClaims.AT_A_TIME));
        if (!places.tryAcquire()) {
            free.release();
            return;
        }
        Thread _ =
                Thread.ofVirtual()
                        .name("source-poll")
                        .start(() -> {
                            try {
                                poll(due);
                            } finally {
                                places.release();
                                free.release();
                            }
                        });
    }

    private void poll(Due due) {
        try {
            Optional<Claim> claim = claims.claim(due.source());
            if (claim.isPresent()) {
                turn.run(claim.get());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error failed) {
            warn(failed);
        }
    }

    /// Without its message, which may quote a person's words.
    private void warn(Throwable failed) {
        if (!stopping) {
            LOG.warnf("a source is polled again: %s", failed.getClass().getName());
            LOG.debug("source", failed);
        }
    }
}
