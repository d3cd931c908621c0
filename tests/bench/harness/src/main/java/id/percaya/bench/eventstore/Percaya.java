package id.percaya.bench.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import id.percaya.bench.contestant.BenchEvent;
import id.percaya.bench.contestant.DatabaseAccess;
import id.percaya.bench.contestant.EventConsumer;
import id.percaya.bench.contestant.MentionCollected;
import id.percaya.bench.contestant.StoreUnderTest;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// This library as the services use it: the request role appends and loads under row-level
/// security, the worker role runs subscriptions.
final class Percaya implements StoreUnderTest {

    static final EventTypes<BenchEvent> TYPES = EventTypes.of(BenchEvent.class);
    static final Tenant TENANT = new Tenant("rs-harapan");
    static final EventMetadata CAUSE =
            new EventMetadata(
                    TENANT, "bench", new UUID(0x0190_0000_0000_7000L, 1L << 63), null, null);

    private final AtomicInteger names = new AtomicInteger();
    private final ClientFactory clientFactory;
    private final DataSource superuser;
    private final HikariDataSource worker;
    private @Nullable StoreClient opened;
    private @Nullable ViewRebuild view;

    /// @param clientFactory one of [StoreClient]'s
    Percaya(ClientFactory clientFactory, DataSource superuser, HikariDataSource worker) {
        this.clientFactory = clientFactory;
        this.superuser = superuser;
        this.worker = worker;
    }

    interface ClientFactory {
        StoreClient over(DataSource requests);
    }

    @Override
    public void open(DatabaseAccess access) {
        opened = clientFactory.over(access.connections());
    }

    @Override
    public void append(UUID stream, int expected, List<MentionCollected> events) {
        client().append(id(stream), new Version(expected), events);
    }

    @Override
    public int load(UUID stream) {
        return client().load(id(stream));
    }

    @Override
    public void multiply(UUID stream, int copies) throws Exception {
        EventTable.multiply(superuser, stream, copies);
    }

    @Override
    public void catchUp(long events, EventConsumer consumer) throws Exception {
        CountingSubscription counting =
                new CountingSubscription("catch-up-" + names.incrementAndGet(), events, consumer);
        try (SubscriptionRunner subscriptions = new SubscriptionRunner(worker, "bench")) {
            subscriptions.start(counting);
            counting.await();
        }
    }

    /// Appends through this pool and announces to this broker.
    AnnouncementRoundTrip announcing(DataSource requests, Map<String, Object> broker, int rate) {
        return new AnnouncementRoundTrip(requests, worker, broker, rate);
    }

    /// The view of the whole log; built on the first call.
    ViewRebuild view(long events) throws Exception {
        ViewRebuild made = view;
        if (made == null) {
            made = new ViewRebuild(superuser, worker);
            made.prepare(events);
            view = made;
        }
        return made;
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.close();
        }
        worker.close();
    }

    private StoreClient client() {
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        return opened;
    }

    private static StreamId id(UUID stream) {
        return new StreamId("mention", stream);
    }
}
