package id.percaya.bench.eventstore;

import id.percaya.bench.Measurement;
import id.percaya.bench.contestant.BenchEvent;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import id.percaya.kit.messaging.StandaloneAnnouncer;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Appends events, announces them and measures when they arrive from Kafka.
final class AnnouncementRoundTrip implements AutoCloseable {

    static final int WRITERS = 4;

    private static final String SERVICE = "consent";

    private final int rate;
    private final StandaloneAnnouncer announcer;
    private final SubscriptionRunner subscriptions;
    private final StoreClient client;
    private final ArrivalTimes arrivals;

    /// Announces the whole event.
    private record Verbatim() implements Announces<BenchEvent> {
        @Override
        public EventTypes<BenchEvent> types() {
            return Percaya.TYPES;
        }

        @Override
        public Optional<Announcement> announcement(Recorded<BenchEvent> recorded) {
            return Optional.of(new Announcement("mention.collected.v1", recorded.event()));
        }
    }

    AnnouncementRoundTrip(
            DataSource requests, DataSource worker, Map<String, Object> broker, int rate) {
        this.rate = rate;
        this.announcer = new StandaloneAnnouncer(broker, SERVICE, new Verbatim());
        this.subscriptions = new SubscriptionRunner(worker, "bench");
        this.client = StoreClient.alone(requests, subscriptions::wake);
        this.arrivals = ArrivalTimes.on(broker, "percaya." + SERVICE);
        subscriptions.start(announcer.subscription());
    }

    /// Returns the latencies of all events appended during this time.
    Measurement run(Duration length) throws Exception {
        Map<UUID, Long> committed = new ConcurrentHashMap<>();
        long start = System.nanoTime();
        List<Callable<@Nullable Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            long first = start + writer * interval() / WRITERS;
            writers.add(() -> append(first, start + length.toNanos(), committed));
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<@Nullable Void> each : executor.invokeAll(writers)) {
                each.get();
            }
        }
        long[] latencies = arrivals.latencies(committed);
        return Measurement.of(latencies.length, length.toNanos(), latencies);
    }

    private long interval() {
        return 1_000_000_000L * WRITERS / rate;
    }

    /// Each append creates a new stream, so that the stream id identifies the event.
    private @Nullable Void append(long first, long end, Map<UUID, Long> committed) {
        Samples samples = new Samples();
        for (long due = first; due < end; due += interval()) {
            LockSupport.parkNanos(due - System.nanoTime());
            UUID stream = UUID.randomUUID();
            client.append(new StreamId("mention", stream), Version.NONE, samples.next(1));
            committed.put(stream, System.nanoTime());
        }
        return null;
    }

    @Override
    public void close() {
        client.close();
        subscriptions.close();
        announcer.close();
        arrivals.close();
    }
}
