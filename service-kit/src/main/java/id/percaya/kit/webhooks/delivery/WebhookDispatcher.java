package id.percaya.kit.webhooks.delivery;

import id.percaya.kit.eventlog.LogListener;
import id.percaya.kit.live.ChangeLog;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Looks after the subscriptions of this node, again and again: new events become pending
/// deliveries, and due deliveries get threads. It never waits for an address itself.
@ApplicationScoped
class WebhookDispatcher implements LogListener {

    private static final Logger LOG = Logger.getLogger(WebhookDispatcher.class);

    /// Of one subscription on one node, so that a slow address keeps only its own threads waiting.
    private static final int AT_A_TIME = 4;

    private static final long BUSY_MILLIS = 50;
    private static final long LOOK_MILLIS = 250;
    private static final long IDLE_MILLIS = 1000;

    private final ActiveWebhooks active;
    private final DeliveryIntake intake;
    private final DeliveryClaims claims;
    private final DeliveryAttempt attempt;
    private final DeliveryPruning pruning;
    private final ChangeLog log;
    private final Semaphore woken = new Semaphore(0);
    private final ConcurrentHashMap<UUID, Semaphore> places = new ConcurrentHashMap<>();
    private volatile boolean idle = true;
    private volatile boolean closed;

    WebhookDispatcher(
            ActiveWebhooks active,
            DeliveryIntake intake,
            DeliveryClaims claims,
            DeliveryAttempt attempt,
            DeliveryPruning pruning,
            ChangeLog log) {
        this.active = active;
        this.intake = intake;
        this.claims = claims;
        this.attempt = attempt;
        this.pruning = pruning;
        this.log = log;
    }

    void start(@Observes StartupEvent event) {
        var _ = Thread.ofVirtual().name("webhooks").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        closed = true;
        woken.release();
    }

    /// Without subscriptions an append costs nothing here.
    @Override
    public void appended() {
        if (!idle && woken.availablePermits() == 0) {
            woken.release();
        }
    }

    private void run() {
        while (!closed) {
            long rest = IDLE_MILLIS;
            try {
                rest = look();
            } catch (RuntimeException failed) {
                LOG.warnf("could not look after webhook subscriptions: %s", failed);
            }
            rest(rest);
        }
    }

    /// @return how long to rest if nothing is appended
    private long look() {
        pruning.pruneWhenDue();
        List<ActiveWebhook> all = active.all(log.end());
        idle = all.isEmpty();
        places.keySet().retainAll(all.stream().map(ActiveWebhook::id).toList());
        boolean isBusy = false;
        for (ActiveWebhook webhook : all) {
            if (webhook.isBehind()) {
                isBusy |= intake.take(webhook);
            }
            if (webhook.isBehind() || webhook.isDue()) {
                isBusy |= send(webhook);
            }
        }
        return idle ? IDLE_MILLIS : isBusy ? BUSY_MILLIS : LOOK_MILLIS;
    }

    private boolean send(ActiveWebhook webhook) {
        Semaphore free = places.computeIfAbsent(webhook.id(), _ -> new Semaphore(AT_A_TIME));
        int most = free.drainPermits();
        List<Delivery> due = List.of();
        try {
            due = most == 0 ? due : claims.next(webhook.id(), most);
        } finally {
            free.release(most - due.size());
        }
        due.forEach(delivery -> start(webhook, delivery, free));
        return !due.isEmpty();
    }

    private void start(ActiveWebhook webhook, Delivery delivery, Semaphore free) {
        var _ =
                Thread.ofVirtual()
                        .name("webhook-delivery")
                        .start(() -> {
                            try {
                                attempt.run(webhook, delivery);
                            } catch (InterruptedException stopped) {
                                Thread.currentThread().interrupt();
                            } catch (RuntimeException failed) {
                                LOG.warnf("a delivery will be attempted again: %s", failed);
                            } finally {
                                free.release();
                            }
                        });
    }

    /// A short rest first: appends that come in quick succession are taken together.
    private void rest(long millis) {
        try {
            Thread.sleep(BUSY_MILLIS);
            if (woken.tryAcquire(Math.max(0, millis - BUSY_MILLIS), TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
