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

/// Hears events until there were enough.
final class CountingSubscription implements Subscription<BenchEvent> {

    private static final long PATIENCE_SECONDS = 120;

    private final CountDownLatch enough = new CountDownLatch(1);
    private final String name;
    private final EventConsumer hearer;
    private long left;

    CountingSubscription(String name, long events, EventConsumer hearer) {
        this.name = name;
        this.left = events;
        this.hearer = hearer;
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
        batch.forEach(this::hear);
        left -= batch.size();
        if (left <= 0) {
            enough.countDown();
        }
    }

    private void hear(Recorded<BenchEvent> recorded) {
        try {
            hearer.hear(recorded.stream().id(), (MentionCollected) recorded.event());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    void await() throws InterruptedException, TimeoutException {
        if (!enough.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new TimeoutException(name + " has not heard enough");
        }
    }
}
