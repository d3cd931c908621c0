package id.percaya.listening.counting.stored;

import id.percaya.listening.counting.bin.Mark;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Map;

/// Stores how far each partition is counted, and deletes the changes that are counted in all of
/// them. Call it after the bins before the marks are stored.
@ApplicationScoped
class MarkStore {

    private static final String STORE =
            """
            insert into counting_mark as m (partition, partitions, tx, position, counted_until)
            values (?, ?, ?::xid8, ?, ?)
            on conflict (partition) do update
               set partitions = excluded.partitions, tx = excluded.tx,
                   position = excluded.position, counted_until = excluded.counted_until
             where (excluded.tx, excluded.position, excluded.counted_until)
                   >= (m.tx, m.position, m.counted_until)
            """;

    private static final String COUNTED =
            """
            delete from mention_change
             where (select count(*) >= max(partitions) from counting_mark)
               and (tx, position) <= (select tx, position from counting_mark
                                       order by tx, position limit 1)
            """;

    private final javax.sql.DataSource worker;

    MarkStore(@DataSource("worker") javax.sql.DataSource worker) {
        this.worker = worker;
    }

    void store(Map<Integer, Mark> marks) throws SQLException {
        if (marks.isEmpty()) {
            return;
        }
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(STORE);
                PreparedStatement counted = connection.prepareStatement(COUNTED)) {
            for (Map.Entry<Integer, Mark> each : marks.entrySet()) {
                Mark mark = each.getValue();
                statement.setInt(1, each.getKey());
                statement.setInt(2, mark.partitions());
                statement.setString(3, Long.toUnsignedString(mark.sequence().tx()));
                statement.setLong(4, mark.sequence().position());
                statement.setObject(5, mark.until().atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            var _ = statement.executeBatch();
            var _ = counted.executeUpdate();
        }
    }
}
