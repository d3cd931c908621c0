package id.percaya.listening.counting.stored;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.counting.bin.BinCounts;
import id.percaya.listening.counting.bin.BinKey;
import id.percaya.listening.counting.bin.BinSum;
import id.percaya.listening.counting.bin.MonitorKey;
import id.percaya.listening.counting.bin.Sequence;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Counts bins that Kafka Streams has forgotten, or soon will, from the mentions in the database:
/// changes of old mentions, a monitor that is applied to them, an old file. A bin is noted with
/// each of its changes and counted a little later, so that a file of one day counts it once.
@ApplicationScoped
public class SettledBins {

    private static final String NOTE =
            """
            insert into unsettled_bin as u (tenant_id, monitor_id, starts_at, tx, position)
            values (?, ?, ?, ?::xid8, ?)
            on conflict (monitor_id, starts_at) do update
               set tx = excluded.tx, position = excluded.position
             where (excluded.tx, excluded.position) > (u.tx, u.position)
            """;

    /// All bins of the monitor that are stored: a recount takes out what is no longer there.
    private static final String NOTE_ALL =
            """
            insert into unsettled_bin as u (tenant_id, monitor_id, starts_at, tx, position)
            select tenant_id, monitor_id, starts_at, ?::xid8, ? from monitor_bin
             where tenant_id = ? and monitor_id = ? and starts_at >= ? and starts_at < ?
            on conflict (monitor_id, starts_at) do update
               set tx = excluded.tx, position = excluded.position
             where (excluded.tx, excluded.position) > (u.tx, u.position)
            """;

    private static final String NEXT =
            "select tenant_id, monitor_id, starts_at, tx::text, position from unsettled_bin limit ?";
    private static final String MENTIONS =
            "select "
                    + CountedColumns.SQL
                    + """
                      from mention_match x join mention m on m.id = x.mention_id
                      left join mention_story s on s.mention_id = m.id
                     where x.monitor_id = ? and x.published_at >= ?
                       and x.published_at < ?::timestamptz + interval '5 minutes'
                    """;
    private static final String DONE =
            """
            delete from unsettled_bin
             where monitor_id = ? and starts_at = ? and (tx, position) = (?::xid8, ?)
            """;

    private final javax.sql.DataSource worker;
    private final BinStore store;

    SettledBins(@DataSource("worker") javax.sql.DataSource worker, BinStore store) {
        this.worker = worker;
        this.store = store;
    }

    /// A change of a mention that was published then.
    public record Settled(MonitorKey monitor, Instant publishedAt, Sequence sequence) {}

    private record Unsettled(MonitorKey monitor, Instant startsAt, Sequence sequence) {}

    public void note(List<Settled> changes) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(NOTE)) {
            for (Settled change : changes) {
                statement.setString(1, change.monitor().tenant().id());
                statement.setObject(2, change.monitor().monitor());
                statement.setObject(3, utc(BinKey.startOfBin(change.publishedAt())));
                statement.setString(4, Long.toUnsignedString(change.sequence().tx()));
                statement.setLong(5, change.sequence().position());
                statement.addBatch();
            }
            var _ = statement.executeBatch();
        }
    }

    /// Notes the stored bins of a monitor that begin in this time.
    public void noteAll(MonitorKey monitor, Instant from, Instant until, Sequence sequence)
            throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(NOTE_ALL)) {
            statement.setString(1, Long.toUnsignedString(sequence.tx()));
            statement.setLong(2, sequence.position());
            statement.setString(3, monitor.tenant().id());
            statement.setObject(4, monitor.monitor());
            statement.setObject(5, utc(from));
            statement.setObject(6, utc(until));
            var _ = statement.executeUpdate();
        }
    }

    /// Counts some of the bins that were noted.
    ///
    /// @return how many
    public int count(int limit) throws SQLException {
        try (Connection connection = worker.getConnection()) {
            List<Unsettled> bins = next(limit, connection);
            for (Unsettled bin : bins) {
                BinKey key = BinKey.of(bin.startsAt(), bin.monitor().text());
                store.store(Map.of(key, counted(bin, connection)));
                done(bin, connection);
            }
            return bins.size();
        }
    }

    private static List<Unsettled> next(int limit, Connection connection) throws SQLException {
        List<Unsettled> bins = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setInt(1, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    bins.add(
                            new Unsettled(
                                    new MonitorKey(
                                            new Tenant(row.getString(1)),
                                            row.getObject(2, UUID.class)),
                                    row.getObject(3, OffsetDateTime.class).toInstant(),
                                    new Sequence(
                                            Long.parseUnsignedLong(row.getString(4)),
                                            row.getLong(5))));
                }
            }
        }
        return bins;
    }

    private static BinCounts counted(Unsettled bin, Connection connection) throws SQLException {
        BinSum sum = new BinSum();
        try (PreparedStatement statement = connection.prepareStatement(MENTIONS)) {
            statement.setObject(1, bin.monitor().monitor());
            statement.setObject(2, utc(bin.startsAt()));
            statement.setObject(3, utc(bin.startsAt()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    sum.add(CountedColumns.read(row));
                }
            }
        }
        return sum.asOf(bin.sequence());
    }

    /// A change that came meanwhile leaves it noted.
    private static void done(Unsettled bin, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DONE)) {
            statement.setObject(1, bin.monitor().monitor());
            statement.setObject(2, utc(bin.startsAt()));
            statement.setString(3, Long.toUnsignedString(bin.sequence().tx()));
            statement.setLong(4, bin.sequence().position());
            var _ = statement.executeUpdate();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
