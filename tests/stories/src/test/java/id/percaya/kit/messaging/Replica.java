package id.percaya.kit.messaging;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import id.percaya.kit.messaging.broker.BrokerConnection;
import id.percaya.kit.messaging.sending.AnnouncedEvents;
import id.percaya.kit.messaging.sending.AnnouncementRecords;
import id.percaya.kit.messaging.sending.Announcer;
import id.percaya.kit.messaging.sending.AnnouncerSettings;
import id.percaya.kit.messaging.sending.TransactionalTopic;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/// One of several processes that announce the same log. It can be suspended while it holds a batch.
final class Replica implements Subscription<Object>, AutoCloseable {

    static final SchemaAddresses SCHEMAS =
            new SchemaAddresses(URI.create("http://127.0.0.1/schemas"));

    private final Announcer announcer;
    private final SubscriptionRunner subscriptions;
    private final AtomicInteger leaseCount = new AtomicInteger();
    private final AtomicBoolean suspendsNext = new AtomicBoolean();
    private final CountDownLatch suspended = new CountDownLatch(1);
    private final CountDownLatch awakened = new CountDownLatch(1);
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();

    private record Watermarked(boolean enabled, boolean watermark) implements AnnouncerSettings {}

    Replica(String name, DataSource worker, BrokerConnection brokers, String service) {
        announcer =
                new Announcer(
                        new AnnouncedEvents(List.of(new PulseEvent.Announced())),
                        new AnnouncementRecords(service, SCHEMAS),
                        new TransactionalTopic(brokers, service),
                        new Watermarked(true, true));
        subscriptions = new SubscriptionRunner(worker, name);
    }

    Replica started() {
        subscriptions.start(this);
        return this;
    }

    /// Suspends at its next batch, like a process that is swapped out or frozen.
    Replica suspendingAtNextBatch() {
        suspendsNext.set(true);
        return this;
    }

    void awaitSuspension() throws InterruptedException {
        suspended.await();
    }

    void wake() {
        awakened.countDown();
    }

    /// The reason why the batch it held while suspended was not sent.
    CompletableFuture<Throwable> failure() {
        return failure;
    }

    /// The number of times it acquired the lease.
    int leaseCount() {
        return leaseCount.get();
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
    public void leaseAcquired() {
        leaseCount.incrementAndGet();
        announcer.leaseAcquired();
    }

    @Override
    public void on(Recorded<Object> recorded) {
        on(List.of(recorded));
    }

    @Override
    public void on(List<Recorded<Object>> batch) {
        if (!suspendsNext.getAndSet(false)) {
            announcer.on(batch);
            return;
        }
        suspended.countDown();
        awaitWakeUp();
        try {
            announcer.on(batch);
            failure.completeExceptionally(
                    new AssertionError("a fenced producer could send its batch"));
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

    private void awaitWakeUp() {
        try {
            awakened.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
