package id.percaya.bench.eventstore;

import id.percaya.bench.contestant.BenchEvent;
import id.percaya.bench.contestant.EventConsumer;
import id.percaya.bench.contestant.MentionCollected;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Subscription that counts events up to a number.
final class CountingSubscription implements Subscription<BenchEvent> {

    private static final long TIMEOUT_SECONDS = 120;

    private final CountDownLatch done = new CountDownLatch(1);
    private final String name;
    private final EventConsumer consumer;
    private long remaining;

    CountingSubscription(String name, long events, EventConsumer consumer) {
        this.name = name;
        this.remaining = events;
        this.consumer = consumer;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public EventTypes<BenchEvent> types() {
        return Percaya.TYPES;
    }

    @Override
    public void on(Recorded<BenchEvent> recorded) {
        on(List.of(recorded));
    }

    @Override
    public void on(List<Recorded<BenchEvent>> batch) {
        batch.forEach(this::deliver);
        remaining -= batch.size();
        if (remaining <= 0) {
            done.countDown();
        }
    }

    private void deliver(Recorded<BenchEvent> recorded) {
        try {
            consumer.accept(recorded.stream().id(), (MentionCollected) recorded.event());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    void await() throws InterruptedException, TimeoutException {
        if (!done.await(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            throw new TimeoutException(name + " did not receive all events");
        }
    }
}
