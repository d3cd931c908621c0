package id.percaya.bench.eventstore;

import id.percaya.bench.contestant.BenchEvent;
import id.percaya.eventstore.View;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import id.percaya.eventstore.postgres.view.RebuildProgress;
import id.percaya.eventstore.postgres.view.RebuildProgress.State;
import id.percaya.eventstore.postgres.view.Rebuilds;
import id.percaya.eventstore.postgres.view.ViewRunner;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/// Rebuilds a view: the next generation is filled beside the current one, and the two swap names,
/// while a reader queries the view.
record ViewRebuild(DataSource owner, DataSource worker) {

    private static final View<BenchEvent> VIEW =
            new View<>("tally", 1, new MentionCountProjection());
    private static final Duration POLL = Duration.ofMillis(20);
    private static final String COUNTED = "select coalesce(sum(mentions), 0) from rm_tally.tally";
    private static final String READ = "select max(mentions) from (table rm_tally.tally limit 1)";

    /// Creates the view and lets it catch up with the whole log.
    void prepare(long events) throws SQLException, InterruptedException {
        execute(
                "create schema rm_tally",
                "grant usage on schema rm_tally to percaya_request, percaya_worker",
                "create table rm_tally.tally " + MentionCountTable.COLUMNS,
                "select es.fence('rm_tally.tally')");
        try (SubscriptionRunner subscriptions = new SubscriptionRunner(worker, "bench");
                ViewRunner views = new ViewRunner(owner, worker, subscriptions)) {
            views.start(VIEW);
            while (counted() < events) {
                Thread.sleep(POLL);
            }
        }
    }

    /// Returns when the new generation is live; fails if a read fails.
    void run() throws SQLException, InterruptedException {
        Rebuilds rebuilds = new Rebuilds(owner, worker);
        try (SubscriptionRunner subscriptions = new SubscriptionRunner(worker, "bench");
                ViewRunner views = new ViewRunner(owner, worker, subscriptions)) {
            views.start(VIEW);
            RebuildProgress asked = rebuilds.start(VIEW, "bench");
            while (state(rebuilds, asked) != State.DONE) {
                ask(READ);
                Thread.sleep(POLL);
            }
        }
    }

    private static State state(Rebuilds rebuilds, RebuildProgress asked) {
        RebuildProgress now = rebuilds.progress().getFirst();
        boolean ended = !now.active() && now.generation() == asked.generation();
        if (ended && now.state() != State.DONE) {
            throw new IllegalStateException("the rebuild is " + now);
        }
        return now.state();
    }

    long counted() throws SQLException {
        return ask(COUNTED);
    }

    private long ask(String question) throws SQLException {
        try (Connection connection = worker.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
