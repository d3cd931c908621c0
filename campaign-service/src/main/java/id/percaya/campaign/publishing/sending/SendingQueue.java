package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.sending.SendingTurns.Turn;
import id.percaya.eventstore.Tenant;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Sends what the gate has claimed, and asks for the removal of what is retracted. Each publication
/// has its own thread as soon as there is a place for it, so that nothing waits for the slowest of
/// others.
@ApplicationScoped
class SendingQueue {

    private static final Logger LOG = Logger.getLogger(SendingQueue.class);

    /// For the calls in flight when the service stops.
    private static final Duration LAST = Duration.ofSeconds(8);

    private static final Duration LAST_PAUSE = Duration.ofMillis(50);

    private static final Duration AT_LEAST = Duration.ofMillis(10);

    /// A look at a long queue costs milliseconds, so the pause after it is so many times longer.
    private static final int PAUSE_PER_LOOK = 4;

    private final SendingTurns turns;
    private final SendingPlaces places;
    private final PublicationDispatcher dispatcher;
    private final Duration pause;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean stopping;

    SendingQueue(
            SendingTurns turns,
            SendingPlaces places,
            PublicationDispatcher dispatcher,
            SendingSettings settings) {
        this.turns = turns;
        this.places = places;
        this.dispatcher = dispatcher;
        this.pause = settings.pause();
    }

    void begin(@Observes StartupEvent event) {
        Thread _ = Thread.ofVirtual().name("sending-queue").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        long end = System.nanoTime() + LAST.toNanos();
        while (places.taken() > 0 && System.nanoTime() < end) {
            Thread.sleep(LAST_PAUSE);
        }
    }

    void add(PublicationId id, int claim, Tenant tenant) {
        turns.queue(id, claim, tenant);
        wake.release();
    }

    /// @param since the version at which the retraction was started
    void addRemoval(PublicationId id, int since, Tenant tenant) {
        turns.queue(id, -since, tenant);
        wake.release();
    }

    private void run() {
        while (!stopping) {
            long began = System.nanoTime();
            try {
                turn();
            } catch (RuntimeException | Error failed) { // an end of the loop would be for good
                warn(failed);
            }
            Duration look = Duration.ofNanos(System.nanoTime() - began);
            try {
                var _ = wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                Thread.sleep(afterLook(look));
                wake.drainPermits();
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private Duration afterLook(Duration took) {
        Duration longer = took.multipliedBy(PAUSE_PER_LOOK);
        Duration least = longer.compareTo(AT_LEAST) < 0 ? AT_LEAST : longer;
        return least.compareTo(pause) < 0 ? least : pause;
    }

    private void turn() {
        for (WaitingPublication waiting : turns.waiting(places.full())) {
            if (!stopping && places.enter(waiting)) {
                Thread _ = Thread.ofVirtual().name("sending").start(() -> send(waiting));
            }
        }
    }

    private void send(WaitingPublication waiting) {
        try {
            Optional<Turn> turn = turns.take(waiting);
            if (turn.isPresent()) {
                sendInTurn(turn.get());
                wake.release();
            }
        } catch (RuntimeException
                | Error failed) { // another turn follows when this one's time is over
            warn(failed);
        } finally {
            places.leave(waiting);
        }
    }

    private void sendInTurn(Turn turn) {
        WaitingPublication waiting = turn.of();
        boolean done = false;
        try {
            done = act(waiting);
        } finally {
            if (done) {
                turns.end(turn);
            } else {
                turns.later(turn);
            }
        }
    }

    private boolean act(WaitingPublication waiting) {
        if (waiting.isRemoval()) {
            dispatcher.takeDown(waiting.id(), -waiting.claim(), waiting.tenant());
            return true;
        }
        return dispatcher.send(waiting.id(), waiting.claim(), waiting.tenant());
    }

    /// Without its message, which may quote a text.
    private void warn(Throwable failed) {
        if (!stopping) {
            LOG.warnf("sending failed (%s); it is looked at again", failed.getClass().getName());
            LOG.debug("sending", failed);
        }
    }
}
