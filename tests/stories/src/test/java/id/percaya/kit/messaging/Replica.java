package id.percaya.kit.messaging;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/// One of several processes that announce the same log, which can be stopped with a batch in hand.
final class Replica implements Subscription<Object>, AutoCloseable {

    private final Announcer announcer;
    private final SubscriptionRunner subscriptions;
    private final AtomicInteger led = new AtomicInteger();
    private final AtomicBoolean stops = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch wakes = new CountDownLatch(1);
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();

    private record Watermarked(boolean enabled, boolean watermark) implements AnnouncerSettings {}

    Replica(String name, DataSource worker, String brokers, String service) {
        announcer =
                new Announcer(
                        List.of(new PulseEvent.Announced()),
                        new AnnouncementRecords(service),
                        new TransactionalTopic(brokers, service),
                        new Watermarked(true, true));
        subscriptions = new SubscriptionRunner(worker, name);
    }

    Replica started() {
        subscriptions.start(this);
        return this;
    }

    /// At its next batch it stands still, as a process does that is out of memory or suspended.
    Replica stoppingAtABatch() {
        stops.set(true);
        return this;
    }

    void awaitStopped() throws InterruptedException {
        stopped.await();
    }

    void wake() {
        wakes.countDown();
    }

    /// Why the batch was not sent that it had in hand when it stopped.
    CompletableFuture<Throwable> failure() {
        return failure;
    }

    /// How often it took the lead.
    int led() {
        return led.get();
    }

    @Override
    public String name() {
        return announcer.name();
    }

    @Override
    public EventTypes<Object> types() {
        return announcer.types();
    }

    @Override
    public void leads() {
        led.incrementAndGet();
        announcer.leads();
    }

    @Override
    public void on(Recorded<Object> recorded) {
        on(List.of(recorded));
    }

    @Override
    public void on(List<Recorded<Object>> batch) {
        if (!stops.getAndSet(false)) {
            announcer.on(batch);
            return;
        }
        stopped.countDown();
        awaitWaking();
        try {
            announcer.on(batch);
            failure.completeExceptionally(new AssertionError("what is out of date was sent"));
        } catch (RuntimeException refused) {
            failure.complete(refused);
            throw refused;
        }
    }

    @Override
    public void caughtUp(Instant asOf) {
        announcer.caughtUp(asOf);
    }

    @Override
    public void close() {
        wake();
        subscriptions.close();
        announcer.close();
    }

    private void awaitWaking() {
        try {
            wakes.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
