package id.percaya.eventstore.postgres.view;

import id.percaya.eventstore.View;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.log.Cluster;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/// Keeps views up to date and rebuilds them: on order, see [Rebuilds], or because the code has a
/// higher version than the stored one.
public final class ViewRunner implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ViewRunner.class.getName());

    private static final Duration LAST_LOOK = Duration.ofSeconds(10);

    private static final String REGISTER =
            """
            with new as (insert into es.view (name, version) values (?, ?)
                         on conflict do nothing returning name)
            insert into es.subscription (name) select name from new on conflict do nothing
            """;

    private final DataSource worker;
    private final SubscriptionRunner subscriptions;
    private final Rebuilds rebuilds;
    private final ViewSchemas generations;
    private final Map<ViewLoop<?>, Thread> keepers = new LinkedHashMap<>();

    /// @param owner connections of the role that owns the views' tables
    /// @param subscriptions on the same log; close them after this
    public ViewRunner(DataSource owner, DataSource worker, SubscriptionRunner subscriptions) {
        this.worker = worker;
        this.subscriptions = subscriptions;
        this.rebuilds = new Rebuilds(owner, worker);
        this.generations = new ViewSchemas(owner, worker);
    }

    /// Starts the view; a new one begins at the start of the log.
    ///
    /// @throws IllegalStateException when the log was written in another cluster
    public void start(View<?> view) {
        try (Connection connection = worker.getConnection()) {
            Cluster.requireOwn(worker);
            Jdbc.update(connection, REGISTER, view.name(), view.version());
            renew(view, ViewStatus.of(view.name(), worker));
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        ViewLoop<?> keeper = new ViewLoop<>(view, worker, subscriptions, generations);
        keepers.put(keeper, Thread.ofVirtual().name("keeping-" + view.name()).start(keeper));
    }

    private void renew(View<?> view, ViewStatus standing) {
        if (view.version() < standing.version()) {
            LOG.log(
                    Level.WARNING,
                    "view {0} was built by version {1}; this version {2} does not touch it",
                    view.name(),
                    standing.version(),
                    view.version());
        }
        RebuildProgress active = standing.active();
        boolean older = active != null && active.version() < view.version();
        if (view.version() > standing.version() && (active == null || older)) {
            if (older) {
                rebuilds.cancel(view.name());
            }
            rebuilds.start(view, "version " + view.version());
        }
    }

    /// Starts nothing new. The [SubscriptionRunner] stops the running deliveries.
    @Override
    public void close() {
        keepers.keySet().forEach(ViewLoop::close);
        try {
            for (Thread thread : keepers.values()) {
                thread.join(LAST_LOOK);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        keepers.clear();
    }
}
