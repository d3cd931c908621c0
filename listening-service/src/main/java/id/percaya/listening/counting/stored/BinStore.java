package id.percaya.listening.counting.stored;

import id.percaya.listening.counting.bin.BinCounts;
import id.percaya.listening.counting.bin.BinKey;
import id.percaya.listening.counting.bin.MonitorKey;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;

/// Stores bins. A bin replaces an older one of the same five minutes, never a newer one.
@ApplicationScoped
class BinStore {

    /// In one order, so that two processes that store the same bins do not wait for each other.
    static final Comparator<BinKey> ORDER =
            Comparator.comparing(BinKey::monitor).thenComparingLong(BinKey::number);

    private static final String STORE =
            """
            insert into monitor_bin as b
              (tenant_id, monitor_id, starts_at, tx, position, mentions,
               positive, neutral, negative, unknown, authors, stories, reach)
            values (?, ?, ?, ?::xid8, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (monitor_id, starts_at) do update
               set tx = excluded.tx, position = excluded.position, mentions = excluded.mentions,
                   positive = excluded.positive, neutral = excluded.neutral,
                   negative = excluded.negative, unknown = excluded.unknown,
                   authors = excluded.authors, stories = excluded.stories,
                   reach = excluded.reach
             where b.tenant_id = excluded.tenant_id
               and (excluded.tx, excluded.position) >= (b.tx, b.position)
            """;

    private final javax.sql.DataSource worker;

    BinStore(@DataSource("worker") javax.sql.DataSource worker) {
        this.worker = worker;
    }

    void store(Map<BinKey, BinCounts> bins) throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(STORE)) {
            for (Map.Entry<BinKey, BinCounts> each : bins.entrySet()) {
                bind(statement, each.getKey(), each.getValue());
                statement.addBatch();
            }
            var _ = statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, BinKey key, BinCounts counts)
            throws SQLException {
        MonitorKey monitor = MonitorKey.of(key.monitor());
        Object[] values = {
            monitor.tenant().id(),
            monitor.monitor(),
            key.startsAt().atOffset(ZoneOffset.UTC),
            Long.toUnsignedString(counts.sequence().tx()),
            counts.sequence().position(),
            counts.mentions(),
            counts.positive(),
            counts.neutral(),
            counts.negative(),
            counts.unknown(),
            counts.authors(),
            counts.stories(),
            counts.reach()
        };
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
    }
}
