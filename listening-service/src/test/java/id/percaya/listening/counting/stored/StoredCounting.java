package id.percaya.listening.counting.stored;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.counting.bin.Mark;
import id.percaya.listening.counting.bin.MonitorKey;
import id.percaya.listening.counting.bin.Sequence;
import id.percaya.listening.counting.stored.SettledBins.Settled;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Brings the stored bins of a tenant up to date, as the counting would, in tests that run no
/// broker.
@ApplicationScoped
public class StoredCounting {

    private static final Sequence LATEST = new Sequence(1, 1);

    private final SettledBins bins;
    private final MarkStore marks;
    private final javax.sql.DataSource worker;

    StoredCounting(
            SettledBins bins, MarkStore marks, @DataSource("worker") javax.sql.DataSource worker) {
        this.bins = bins;
        this.marks = marks;
        this.worker = worker;
    }

    /// Counts the bins of these times, and none of the tenant's changes waits any more.
    public void count(String tenant, UUID monitor, List<Instant> published) throws SQLException {
        MonitorKey key = new MonitorKey(new Tenant(tenant), monitor);
        bins.note(published.stream().map(at -> new Settled(key, at, LATEST)).toList());
        while (bins.count(1_000) > 0) {}
        run("delete from mention_change where tenant_id = ?", tenant);
        marks.store(Map.of(0, new Mark(new Sequence(0, 0), Instant.now(), 1)));
    }

    /// As before the first count.
    public void forgetMarks() throws SQLException {
        run("delete from counting_mark where partition = ?::int", "0");
    }

    private void run(String sql, String value) throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            var _ = statement.executeUpdate();
        }
    }
}
