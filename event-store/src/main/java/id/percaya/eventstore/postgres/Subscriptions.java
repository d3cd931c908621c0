package id.percaya.eventstore.postgres;

import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Subscription;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/// Runs subscriptions, each on a virtual thread of its own. Of all replicas that start one under
/// the same name, a single one hears; the others take over when it stops or dies.
public final class Subscriptions implements AutoCloseable {

    /// As long as a lease: a handler that takes longer has been replaced anyway.
    private static final Duration LAST_BATCH = Duration.ofSeconds(10);

    private static final String LAG =
            """
            select s.name, s.attempts,
                   (select count(*) from (select 1 from es.event e
                      where (e.tx, e.position) > (s.tx, s.position) limit 10000) b)::int as behind,
                   coalesce(extract(epoch from clock_timestamp()
                      - (select e.recorded_at from es.event e
                          where (e.tx, e.position) > (s.tx, s.position)
                          order by e.tx, e.position limit 1)), 0)::float8 as age
              from es.subscription s order by s.name
            """;

    private record Running(Listening<?> listening, Thread thread) {}

    private final DataSource worker;
    private final String owner;
    private final EventCodec codec;
    private final Map<Place, Running> running = new ConcurrentHashMap<>();

    /// @param worker connections of the worker role, in autocommit
    /// @param owner this process among the replicas; no other running one may have the same name
    public Subscriptions(DataSource worker, String owner) {
        this(worker, owner, EventCodec.PLAIN);
    }

    /// @param codec the one that the store writes with
    public Subscriptions(DataSource worker, String owner, EventCodec codec) {
        this.worker = worker;
        this.owner = owner;
        this.codec = codec;
    }

    /// Begins to hear; a name that is new hears the log from its start.
    ///
    /// @throws IllegalStateException when the log was written in another cluster, whose transaction
    ///   ids mean nothing here
    public void start(Subscription<?> subscription) {
        start(new Hearing.Acting<>(subscription, worker));
    }

    /// As [#start(Subscription)], for a view that is kept up to date apart from the append: its
    /// rows and its checkpoint are written in one transaction, as the worker role.
    ///
    /// @param name its place in the log is kept under this name
    public void start(String name, Projection<?> projection) {
        start(new Hearing.Projecting<>(Place.whole(name), projection, worker));
    }

    private void start(Hearing<?> hearing) {
        Listening<?> listening = new Listening<>(hearing, worker, owner, codec);
        try {
            Cluster.requireOwn(worker);
            listening.ensureRow();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        Thread thread =
                Thread.ofVirtual().name("hearing-" + hearing.place().name()).unstarted(listening);
        if (running.putIfAbsent(hearing.place(), new Running(listening, thread)) != null) {
            throw new IllegalStateException("started already: " + hearing.place());
        }
        thread.start();
    }

    /// Called after the commit of an append in this process, so that it is heard at once.
    public void wake() {
        running.values().forEach(each -> each.listening().wake());
    }

    /// Of every subscription that was ever started, by whichever process.
    public List<Lag> lag() {
        List<Lag> lags = new ArrayList<>();
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(LAG);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Duration age = Duration.ofMillis(Math.round(row.getDouble("age") * 1000));
                lags.add(
                        new Lag(
                                row.getString("name"),
                                row.getInt("behind"),
                                age.isNegative() ? Duration.ZERO : age,
                                row.getInt("attempts")));
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        return lags;
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
