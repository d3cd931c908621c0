package id.percaya.eventstore.postgres.subscription;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/// A tail whose cursor is the position alone, as many event stores have it. It loses events.
final class NaiveTail implements AutoCloseable {

    static final String BY_POSITION =
            "select stream_id, version, position from es.event where position > ?"
                    + " order by position limit 500";

    static final String BY_POSITION_BELOW_HORIZON =
            "select stream_id, version, position from es.event where position > ?"
                    + " and tx < pg_snapshot_xmin(pg_current_snapshot())"
                    + " order by position limit 500";

    private final DeliveryReport told = new DeliveryReport();
    private final DataSource worker;
    private final String page;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<DeliveryReport> telling;
    private volatile boolean closing;

    NaiveTail(DataSource worker, String page) {
        this.worker = worker;
        this.page = page;
        this.telling = thread.submit(() -> listen());
    }

    private DeliveryReport listen() throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(page)) {
            long position = 0;
            boolean last = false;
            while (!last) {
                last = closing;
                position = listen(statement, position);
                LockSupport.parkNanos(1_000_000);
            }
        }
        return told;
    }

    private long listen(PreparedStatement statement, long after) throws SQLException {
        long position = after;
        long from;
        do {
            from = position;
            statement.setLong(1, from);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    position = row.getLong("position");
                    told.hear(row.getObject("stream_id", UUID.class), row.getInt("version"));
                }
            }
        } while (position > from);
        return position;
    }

    /// The deliveries so far, after a last look at the whole log.
    DeliveryReport told() throws InterruptedException, ExecutionException {
        closing = true;
        return telling.get();
    }

    @Override
    public void close() {
        closing = true;
        thread.close();
    }
}
