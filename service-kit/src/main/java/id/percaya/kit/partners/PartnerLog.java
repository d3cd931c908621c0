package id.percaya.kit.partners;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.jdbc.TransientFailure;
import id.percaya.eventstore.postgres.log.EventRow;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.kit.messaging.sending.AnnouncedEvents;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Reads one tenant's events in the order of the log, with the archived ones and below the horizon.
/// A slice covers a bounded part of the log, however few of its events are the tenant's.
@ApplicationScoped
public class PartnerLog {

    private static final Logger LOG = Logger.getLogger(PartnerLog.class);
    private static final int SCANNED = 5_000;

    /// The end of the part: of each table the planner walks one index, as `Tail` does.
    private static final String PART =
            """
            select p.tx::text as tx_text, p.position, count(*) over () as scanned
              from (select * from (
                (select e.tx, e.position from es.event e
                  where (e.tx, e.position) > (?::xid8, ?)
                    and e.tx < pg_snapshot_xmin(pg_current_snapshot())
                  order by e.tx, e.position limit %1$d)
                union all
                (select e.tx, e.position from es.archived_event e
                  where (e.tx, e.position) > (?::xid8, ?)
                    and e.tx < pg_snapshot_xmin(pg_current_snapshot())
                  order by e.tx, e.position limit %1$d)) both_tables
               order by tx, position limit %1$d) p
             order by p.tx desc, p.position desc limit 1
            """
                    .formatted(SCANNED);

    private static final String OF_TENANT =
            "(select "
                    + EventRow.COLUMNS
                    + """
                      , e.tx as place from %s e
                      where (e.tx, e.position) > (?::xid8, ?)
                        and (e.tx, e.position) <= (?::xid8, ?)
                        and e.tenant_id = ? and e.type = any (?)
                      order by e.tx, e.position limit ?)
                    """;

    private static final String EVENTS =
            "select * from (%s union all %s) page order by place, position limit ?"
                    .formatted(
                            OF_TENANT.formatted("es.event"),
                            OF_TENANT.formatted("es.archived_event"));

    private final javax.sql.DataSource worker;
    private final EventTypes<Object> types;
    private final PartnerRecords records;
    private final EventCodec codec;

    PartnerLog(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            AnnouncedEvents announced,
            PartnerRecords records,
            EventCodec codec) {
        this.worker = worker;
        this.types = announced.types();
        this.records = records;
        this.codec = codec;
    }

    /// @param end everything up to here has been read
    /// @param last whether nothing followed it
    public record Slice(List<PartnerRecord> records, Position end, boolean last) {}

    private record Part(Position end, boolean last) {}

    /// @param limit the largest number of events to read; fewer of them may be partners' records
    public Slice after(Position from, Tenant tenant, int limit) {
        try (Connection connection = worker.getConnection()) {
            Optional<Part> part = part(connection, from);
            if (part.isEmpty() || records.stored().isEmpty()) {
                return new Slice(List.of(), part.map(Part::end).orElse(from), true);
            }
            return slice(connection, from, part.get(), tenant, limit);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static Optional<Part> part(Connection connection, Position from) throws SQLException {
        String tx = Long.toUnsignedString(from.tx());
        try (PreparedStatement statement =
                        Jdbc.bound(connection, PART, tx, from.sequence(), tx, from.sequence());
                ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new Part(EventRow.position(row), row.getInt("scanned") < SCANNED))
                    : Optional.empty();
        }
    }

    private Slice slice(Connection connection, Position from, Part part, Tenant tenant, int limit)
            throws SQLException {
        List<PartnerRecord> found = new ArrayList<>();
        Position end = from;
        int rows = 0;
        try (PreparedStatement statement = connection.prepareStatement(EVENTS)) {
            bind(statement, 1, from, part.end(), tenant, limit);
            bind(statement, 8, from, part.end(), tenant, limit);
            statement.setInt(15, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows++;
                    end = EventRow.position(row);
                    record(row).ifPresent(found::add);
                }
            }
        }
        return rows < limit
                ? new Slice(found, part.end(), part.last())
                : new Slice(found, end, false);
    }

    private void bind(
            PreparedStatement statement,
            int first,
            Position from,
            Position end,
            Tenant tenant,
            int limit)
            throws SQLException {
        statement.setString(first, Long.toUnsignedString(from.tx()));
        statement.setLong(first + 1, from.sequence());
        statement.setString(first + 2, Long.toUnsignedString(end.tx()));
        statement.setLong(first + 3, end.sequence());
        statement.setString(first + 4, tenant.id());
        statement.setArray(
                first + 5,
                statement.getConnection().createArrayOf("text", records.stored().toArray()));
        statement.setInt(first + 6, limit);
    }

    /// An event that cannot be read is passed over: the feed would otherwise end there for ever.
    private Optional<PartnerRecord> record(ResultSet row) throws SQLException {
        try {
            Recorded<Object> recorded = EventRow.read(row, types, codec);
            return records.of(recorded);
        } catch (IllegalStateException unreadable) {
            if (TransientFailure.causes(unreadable)) {
                throw unreadable;
            }
            LOG.errorf(
                    "partners do not receive event %s, which cannot be read",
                    row.getString("event_id"));
            return Optional.empty();
        }
    }
}
