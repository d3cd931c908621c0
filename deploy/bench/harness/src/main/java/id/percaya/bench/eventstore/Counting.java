package id.percaya.bench.eventstore;

import id.percaya.bench.contestant.BenchEvent;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Hears events until there were enough.
final class Counting implements Subscription<BenchEvent> {

    private static final long PATIENCE_SECONDS = 120;

    private final CountDownLatch enough = new CountDownLatch(1);
    private final String name;
    private long left;

    Counting(String name, long events) {
        this.name = name;
        this.left = events;
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
        left -= batch.size();
        if (left <= 0) {
            enough.countDown();
        }
    }

    void await() throws InterruptedException, TimeoutException {
        if (!enough.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new TimeoutException(name + " has not heard enough");
        }
    }
}
