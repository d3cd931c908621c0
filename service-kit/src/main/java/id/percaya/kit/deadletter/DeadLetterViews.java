package id.percaya.kit.deadletter;

import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.eventlog.EventStoreWiring;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the dead letters of all tenants, without their content.
@ApplicationScoped
public class DeadLetterViews {

    private static final String COLUMNS =
            """
            select id, tenant_id, topic, partition, record_offset, type, source, stream_id, sequence,
                   event_id, reason, attempts, status, dead_at, settled_at
              from dead_letter
            """;
    private static final String PAGE =
            COLUMNS
                    + """
                     where (?::text is null or status = ?)
                       and (?::uuid is null
                            or (dead_at, id) < (select d.dead_at, d.id from dead_letter d where d.id = ?))
                     order by dead_at desc, id desc limit ?
                    """;
    private static final String ONE = COLUMNS + " where id = ?";
    private static final String OPEN =
            """
            select topic, coalesce(type, 'none') as type, count(*) as letters
              from dead_letter where status = 'OPEN' group by 1, 2
            """;

    private final javax.sql.DataSource worker;

    DeadLetterViews(@DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker) {
        this.worker = worker;
    }

    /// The number of open letters of one type.
    record OpenLetters(String topic, String type, long letters) {}

    /// The newest first.
    ///
    /// @param status null for all
    /// @param after the id of the last letter of the page before; null for the first page
    public List<DeadLetter> page(
            @Nullable DeadLetterStatus status, @Nullable UUID after, int limit) {
        String wanted = status == null ? null : status.name();
        return Jdbc.list(
                worker, DeadLetterViews::letter, PAGE, wanted, wanted, after, after, limit);
    }

    public Optional<DeadLetter> find(UUID id) {
        return Jdbc.list(worker, DeadLetterViews::letter, ONE, id).stream().findFirst();
    }

    List<OpenLetters> open() {
        return Jdbc.list(
                worker,
                row ->
                        new OpenLetters(
                                row.getString("topic"),
                                row.getString("type"),
                                row.getLong("letters")),
                OPEN);
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        OffsetDateTime settledAt = row.getObject("settled_at", OffsetDateTime.class);
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("tenant_id"),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("type"),
                row.getString("source"),
                row.getObject("stream_id", UUID.class),
                row.getObject("sequence", Integer.class),
                row.getObject("event_id", UUID.class),
                row.getString("reason"),
                row.getInt("attempts"),
                DeadLetterStatus.valueOf(row.getString("status")),
                row.getObject("dead_at", OffsetDateTime.class).toInstant(),
                settledAt == null ? null : settledAt.toInstant());
    }
}
