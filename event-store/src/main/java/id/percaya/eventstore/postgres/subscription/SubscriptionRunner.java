package id.percaya.eventstore.postgres.subscription;

import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.log.Cluster;
import id.percaya.eventstore.postgres.log.ShardPosition;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/// Runs subscriptions, each shard on a virtual thread of its own. Of all replicas that start one
/// under the same name, a single one hears a shard; the others take over when it stops or dies.
public final class SubscriptionRunner implements AutoCloseable {

    /// As long as a lease: a handler that takes longer has been replaced anyway.
    private static final Duration LAST_BATCH = Duration.ofSeconds(10);

    private record Running(SubscriptionLoop<?> listening, Thread thread) {}

    private final DataSource worker;
    private final String owner;
    private final EventCodec codec;
    private final Map<ShardPosition, Running> running = new ConcurrentHashMap<>();

    /// @param worker connections of the worker role, in autocommit
    /// @param owner this process among the replicas; no other running one may have the same name
    public SubscriptionRunner(DataSource worker, String owner) {
        this(worker, owner, EventCodec.PLAIN);
    }

    /// @param codec the one that the store writes with
    public SubscriptionRunner(DataSource worker, String owner, EventCodec codec) {
        this.worker = worker;
        this.owner = owner;
        this.codec = codec;
    }

    /// Begins to hear; a name that is new hears the log from its start. When the number of shards
    /// is another than before, all go on where the hindmost stood, and processes that know the old
    /// number hear no more.
    ///
    /// @throws IllegalStateException when the log was written in another cluster, whose transaction
    ///   ids mean nothing here
    public void start(Subscription<?> subscription) {
        List<? extends EventDelivery<?>> shards =
                ShardRows.of(subscription.name(), subscription.shards())
                        .map(place ->
                                new EventDelivery.SubscriptionDelivery<>(
                                        place, subscription, worker))
                        .toList();
        start(shards, false);
    }

    /// As [#start(String, int, Projection)], in one shard.
    public void start(String name, Projection<?> projection) {
        start(name, 1, projection);
    }

    /// As [#start(Subscription)], for a view that is kept up to date apart from the append: its
    /// rows and its checkpoint are written in one transaction, as the worker role.
    ///
    /// @param name its place in the log is kept under this name
    /// @param shards into how many parts the streams are spread, see [Subscription#shards]
    /// @throws IllegalStateException also when the number of shards is another than before and they
    ///   stand at different places, so that going on would write rows twice
    public void start(String name, int shards, Projection<?> projection) {
        List<? extends EventDelivery<?>> all =
                ShardRows.of(name, shards)
                        .map(place ->
                                new EventDelivery.ProjectionDelivery<>(place, projection, worker))
                        .toList();
        start(all, true);
    }

    private void start(List<? extends EventDelivery<?>> shards, boolean exactlyOnce) {
        ShardPosition first = shards.getFirst().place();
        if (running.keySet().stream().anyMatch(first::isOfSameRows)) {
            throw new IllegalStateException("started already: " + first.name());
        }
        try {
            Cluster.requireOwn(worker);
            ShardRows rows = new ShardRows(worker, first, exactlyOnce);
            rows.ensure();
            rows.claim(owner);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        shards.forEach(this::listen);
    }

    /// Begins to hear where the row of its place stands; without a row it waits for one.
    public void listen(EventDelivery<?> shard) {
        SubscriptionLoop<?> listening = new SubscriptionLoop<>(shard, worker, owner, codec);
        Thread thread =
                Thread.ofVirtual().name("hearing-" + shard.place().label()).unstarted(listening);
        if (running.putIfAbsent(shard.place(), new Running(listening, thread)) != null) {
            throw new IllegalStateException("started already: " + shard.place());
        }
        thread.start();
    }

    /// It finishes the batch it is at and gives its lease back.
    public void stop(ShardPosition place) {
        Running over = running.remove(place);
        if (over != null) {
            over.listening().close();
        }
    }

    /// Called after the commit of an append in this process, so that it is heard at once.
    public void wake() {
        running.values().forEach(each -> each.listening().wake());
    }

    /// Of every subscription that was ever started, by whichever process.
    public List<Lag> lag() {
        return Jdbc.list(worker, Lag::read, Lag.SELECT);
    }

    /// Each finishes the batch it is at and gives its lease back.
    @Override
    public void close() {
        running.values().forEach(each -> each.listening().close());
        try {
            for (Running each : running.values()) {
                each.thread().join(LAST_BATCH);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        running.clear();
    }
}
