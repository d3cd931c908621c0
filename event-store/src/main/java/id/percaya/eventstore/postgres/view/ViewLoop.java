package id.percaya.eventstore.postgres.view;

import id.percaya.eventstore.View;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import id.percaya.eventstore.postgres.subscription.ViewDelivery;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Keeps one view on one node: runs the generations of this code's version, swaps them when the new
/// one has caught up, and drops schemas that nobody needs any more.
final class ViewLoop<E> implements Runnable {

    private static final System.Logger LOG = System.getLogger(ViewLoop.class.getName());
    private static final Duration BUILDING = Duration.ofMillis(100);
    private static final Duration QUIET = Duration.ofSeconds(1);

    private static final String BEHIND =
            """
            select count(*) from (
              select 1 from es.subscription s join es.whole_log e
                on (e.tx, e.position) > (s.tx, s.position)
               and e.tx < pg_snapshot_xmin(pg_current_snapshot())
               where s.name = ? and s.generation = ? limit 500) b
            """;

    private static final String SWAPPING =
            """
            update es.rebuild set state = 'swapping'
             where view = ? and to_generation = ? and state = 'building'
            """;

    private final View<E> view;
    private final DataSource worker;
    private final SubscriptionRunner subscriptions;
    private final ViewSchemas generations;
    private final Set<Integer> running = new HashSet<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    ViewLoop(
            View<E> view,
            DataSource worker,
            SubscriptionRunner subscriptions,
            ViewSchemas generations) {
        this.view = view;
        this.worker = worker;
        this.subscriptions = subscriptions;
        this.generations = generations;
    }

    void close() {
        closing.countDown();
    }

    @Override
    public void run() {
        try {
            Duration pause = Duration.ZERO;
            while (!closing.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                pause = look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Work that fails is done at the next look, here or on another node.
    private Duration look() {
        try {
            ViewStatus status = ViewStatus.of(view.name(), worker);
            RebuildProgress rebuild = ownRebuild(status.active());
            startAndStop(status, rebuild);
            if (rebuild != null) {
                finish(status, rebuild);
                return BUILDING;
            }
            generations.dropRetired(view.name());
        } catch (SQLException | DatabaseFailure failure) {
            LOG.log(
                    Level.WARNING,
                    "view {0} could not be kept up to date: {1}",
                    view.name(),
                    failure);
        }
        return QUIET;
    }

    private @Nullable RebuildProgress ownRebuild(@Nullable RebuildProgress active) {
        return active != null && active.version() == view.version() ? active : null;
    }

    private void startAndStop(ViewStatus status, @Nullable RebuildProgress rebuild) {
        Set<Integer> wanted = new HashSet<>();
        if (status.version() == view.version()) {
            wanted.add(status.generation());
        }
        if (rebuild != null) {
            wanted.add(rebuild.generation());
        }
        for (int unwanted : Set.copyOf(running)) {
            if (!wanted.contains(unwanted)) {
                running.remove(unwanted);
                subscriptions.stop(ViewDelivery.of(view, unwanted, worker).shard());
            }
        }
        for (int generation : wanted) {
            if (!running.contains(generation)) {
                subscriptions.startShard(ViewDelivery.of(view, generation, worker));
                running.add(generation);
            }
        }
    }

    private void finish(ViewStatus status, RebuildProgress rebuild) throws SQLException {
        if (behind(rebuild.generation()) >= 500) {
            return;
        }
        try (Connection connection = worker.getConnection()) {
            if (Jdbc.update(connection, SWAPPING, view.name(), rebuild.generation()) == 1) {
                generations.analyze(view.name(), rebuild.generation());
            }
        }
        generations.swap(new SchemaSwap(view.name(), status.generation(), rebuild.generation()));
    }

    private int behind(int generation) throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement =
                        Jdbc.bound(connection, BEHIND, view.name(), generation);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
