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

/// Runs subscriptions, each shard on a virtual thread of its own. Of all replicas that start the
/// same subscription, one at a time handles a shard; another takes over when it stops or dies.
public final class SubscriptionRunner implements AutoCloseable {

    /// As long as a lease: a handler that takes longer has lost the lease anyway.
    private static final Duration LAST_BATCH = Duration.ofSeconds(10);

    private record Running(SubscriptionLoop<?> loop, Thread thread) {}

    private final DataSource worker;
    private final String owner;
    private final EventCodec codec;
    private final Map<ShardPosition, Running> running = new ConcurrentHashMap<>();

    /// @param worker connections of the worker role, in autocommit
    /// @param owner the name of this process; no two running replicas have the same
    public SubscriptionRunner(DataSource worker, String owner) {
        this(worker, owner, EventCodec.PLAIN);
    }

    /// @param codec the same as the store's
    public SubscriptionRunner(DataSource worker, String owner, EventCodec codec) {
        this.worker = worker;
        this.owner = owner;
        this.codec = codec;
    }

    /// Starts the subscription; one with a new name begins at the start of the log. When the number
    /// of shards has changed, all go on from the checkpoint of the slowest, and processes that know
    /// the old number handle nothing any more.
    ///
    /// @throws IllegalStateException when the log was written in another cluster, whose transaction
    ///   ids have no meaning here
    public void start(Subscription<?> subscription) {
        List<? extends EventDelivery<?>> shards =
                ShardRows.of(subscription.name(), subscription.shards())
                        .map(shard ->
                                new EventDelivery.SubscriptionDelivery<>(
                                        shard, subscription, worker))
                        .toList();
        start(shards, false);
    }

    /// As [#start(String, int, Projection)], in one shard.
    public void start(String name, Projection<?> projection) {
        start(name, 1, projection);
    }

    /// As [#start(Subscription)], for a projection that follows the log asynchronously: its rows
    /// and its checkpoint are written in one transaction, as the worker role.
    ///
    /// @param name the checkpoint is stored under this name
    /// @param shards see [Subscription#shards]
    /// @throws IllegalStateException also when the number of shards has changed and the checkpoints
    ///   differ, so that going on would write rows twice
    public void start(String name, int shards, Projection<?> projection) {
        List<? extends EventDelivery<?>> all =
                ShardRows.of(name, shards)
                        .map(shard ->
                                new EventDelivery.ProjectionDelivery<>(shard, projection, worker))
                        .toList();
        start(all, true);
    }

    private void start(List<? extends EventDelivery<?>> shards, boolean exactlyOnce) {
        ShardPosition first = shards.getFirst().shard();
        if (running.keySet().stream().anyMatch(first::isOfSameRows)) {
            throw new IllegalStateException("already started: " + first.name());
        }
        try {
            Cluster.requireOwn(worker);
            ShardRows rows = new ShardRows(worker, first, exactlyOnce);
            rows.ensure();
            rows.claim(owner);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        shards.forEach(this::startShard);
    }

    /// Starts a shard at its checkpoint; without a row in `es.subscription` it waits for one.
    public void startShard(EventDelivery<?> delivery) {
        SubscriptionLoop<?> loop = new SubscriptionLoop<>(delivery, worker, owner, codec);
        Thread thread =
                Thread.ofVirtual().name("subscription-" + delivery.shard().label()).unstarted(loop);
        if (running.putIfAbsent(delivery.shard(), new Running(loop, thread)) != null) {
            throw new IllegalStateException("already started: " + delivery.shard());
        }
        thread.start();
    }

    /// The shard finishes its batch and gives its lease back.
    public void stop(ShardPosition shard) {
        Running stopped = running.remove(shard);
        if (stopped != null) {
            stopped.loop().close();
        }
    }

    /// Call this after the commit of an append in this process, so that its events are delivered at
    /// once.
    public void wake() {
        running.values().forEach(each -> each.loop().wake());
    }

    /// Of every subscription that any process ever started.
    public List<Lag> lag() {
        return Jdbc.list(worker, Lag::read, Lag.SELECT);
    }

    /// Every shard finishes its batch and gives its lease back.
    @Override
    public void close() {
        running.values().forEach(each -> each.loop().close());
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
