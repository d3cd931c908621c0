package id.percaya.eventstore.postgres;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.postgres.PulseEvent.PulseTaken;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Records the events that it receives, after running an action of the test.
public final class RecordingSubscription<E> implements Subscription<E> {

    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private final EventTypes<E> types;
    private Consumer<Recorded<E>> first;
    private Runnable leading = () -> {};
    private int shards = 1;
    private final AtomicInteger led = new AtomicInteger();
    private final AtomicInteger batches = new AtomicInteger();
    private final List<Recorded<E>> heard = new CopyOnWriteArrayList<>();
    private final List<Instant> caughtUp = new CopyOnWriteArrayList<>();

    public RecordingSubscription(EventTypes<E> types, Consumer<Recorded<E>> first) {
        this.types = types;
        this.first = first;
    }

    public static RecordingSubscription<Object> ofAll() {
        return new RecordingSubscription<>(PulseEvent.ALL, _ -> {});
    }

    public RecordingSubscription<E> inShards(int number) {
        shards = number;
        return this;
    }

    public RecordingSubscription<E> doing(Consumer<Recorded<E>> before) {
        first = before;
        return this;
    }

    public RecordingSubscription<E> leading(Runnable work) {
        leading = work;
        return this;
    }

    @Override
    public int shards() {
        return shards;
    }

    @Override
    public void leaseAcquired() {
        leading.run();
        led.incrementAndGet();
    }

    public int led() {
        return led.get();
    }

    @Override
    public String name() {
        return "ear";
    }

    @Override
    public EventTypes<E> types() {
        return types;
    }

    @Override
    public void on(List<Recorded<E>> batch) {
        batches.incrementAndGet();
        Subscription.super.on(batch);
    }

    /// The number of batches whose delivery has begun.
    public int batches() {
        return batches.get();
    }

    @Override
    public void on(Recorded<E> recorded) {
        first.accept(recorded);
        heard.add(recorded);
    }

    @Override
    public void caughtUp(Instant asOf) {
        caughtUp.add(asOf);
    }

    public List<Recorded<E>> heard() {
        return heard;
    }

    public List<Instant> caughtUp() {
        return caughtUp;
    }

    public List<Integer> beats() {
        return heard.stream().map(event -> ((PulseTaken) event.event()).beats()).toList();
    }

    /// At least that long: a single park may end early.
    public static void pause(int milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    public static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain");
            }
            LockSupport.parkNanos(5_000_000);
        }
    }
}
