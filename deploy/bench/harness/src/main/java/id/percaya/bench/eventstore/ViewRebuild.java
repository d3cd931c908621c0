package id.percaya.bench.eventstore;

import id.percaya.bench.contestant.BenchEvent;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.postgres.Subscriptions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/// Fills a new table from the whole log by a subscribed projection.
///
/// @param number of this rebuild, so that it begins at the log's start
record ViewRebuild(DataSource superuser, DataSource worker, int number) {

    private static final long POLL_MILLIS = 20;

    long run(long events) throws SQLException, InterruptedException {
        execute("create table " + table() + View.COLUMNS);
        execute("grant all on " + table() + " to percaya_worker");
        View view = new View(table());
        try (Subscriptions subscriptions = new Subscriptions(worker, "bench")) {
            subscriptions.start("rebuild-" + number, view);
            while (view.heard.get() < events) {
                Thread.sleep(POLL_MILLIS);
            }
        }
        return counted();
    }

    private String table() {
        return "public.mentions_" + number;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long counted() throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select sum(mentions) from " + table())) {
            row.next();
            return row.getLong(1);
        }
    }

    private static final class View implements Projection<BenchEvent> {

        static final String COLUMNS =
                " (stream_id uuid primary key, mentions bigint not null,"
                        + " last_at timestamptz not null) with (fillfactor = 70)";

        private final AtomicLong heard = new AtomicLong();
        private final String upsert;

        View(String table) {
            upsert =
                    "insert into "
                            + table
                            + " as v values (?, 1, ?) on conflict (stream_id)"
                            + " do update set mentions = v.mentions + 1, last_at = excluded.last_at";
        }

        @Override
        public EventTypes<BenchEvent> types() {
            return Percaya.TYPES;
        }

        @Override
        public void on(Recorded<BenchEvent> recorded, Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(upsert)) {
                statement.setObject(1, recorded.stream().id());
                statement.setObject(2, recorded.at().atOffset(ZoneOffset.UTC));
                statement.executeUpdate();
            }
            heard.incrementAndGet();
        }
    }
}
