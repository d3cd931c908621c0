package id.percaya.bench.eventstore;

import id.percaya.bench.contestant.BenchEvent;
import id.percaya.bench.contestant.MentionCollected;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.postgres.Subscriptions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/// Fills a new table from the whole log by a subscribed projection.
///
/// @param number of this rebuild, so that it begins at the log's start
record ViewRebuild(DataSource superuser, DataSource worker, int number) {

    private static final long POLL_MILLIS = 20;

    long run(long events) throws SQLException, InterruptedException {
        execute("drop table if exists tally");
        execute("create table tally " + TallyTable.COLUMNS);
        execute("grant all on tally to percaya_worker");
        View view = new View();
        try (Subscriptions subscriptions = new Subscriptions(worker, "bench")) {
            subscriptions.start("rebuild-" + number, view);
            while (view.heard.get() < events) {
                Thread.sleep(POLL_MILLIS);
            }
        }
        return counted();
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
                ResultSet row = statement.executeQuery("select sum(mentions) from tally")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static final class View implements Projection<BenchEvent> {

        private final AtomicLong heard = new AtomicLong();

        @Override
        public EventTypes<BenchEvent> types() {
            return Percaya.TYPES;
        }

        @Override
        public void on(Recorded<BenchEvent> recorded, Connection connection) throws SQLException {
            try (PreparedStatement upsert = connection.prepareStatement(TallyTable.UPSERT)) {
                TallyTable.add(upsert, recorded.stream().id(), (MentionCollected) recorded.event());
                upsert.executeBatch();
            }
            heard.incrementAndGet();
        }
    }
}
