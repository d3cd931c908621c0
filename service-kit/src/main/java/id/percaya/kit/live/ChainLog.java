package id.percaya.kit.live;

import id.percaya.eventstore.Position;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.log.EventRow;
import id.percaya.kit.eventlog.EventStoreWiring;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads one causal chain from the log, archived events included. Reads stop at the horizon, as
/// those of [ChangeLog] do, so that no event appears behind a page. It reads as the worker role and
/// names the tenant itself: under row-level security PostgreSQL would not use the index, because
/// JSON operators are not leakproof.
///
/// The index holds first events and caused ones. All others are commands of persons, which keep the
/// chain of their stream's first event, and are found by their streams.
@ApplicationScoped
class ChainLog {

    private static final String PAGE =
            """
            with linked as materialized (
              select e.* from es.whole_log e
               where (e.metadata ->> 'correlation')::uuid = ? and e.tenant_id = ?
                 and e.stream_type = any (?)
                 and (e.version = 1 or e.metadata ->> 'causation' is not null)),
            chain as (
              select * from linked
              union all
              select e.* from linked first
                cross join lateral (
                  select * from es.whole_log of_stream
                   where of_stream.stream_id = first.stream_id and of_stream.version > 1
                     and of_stream.metadata ->> 'causation' is null) e
               where first.version = 1)
            select c.tx::text as tx_text, c.tx, c.position, c.stream_type, c.stream_id, c.version,
                   c.type, c.recorded_at, c.event_id, c.metadata ->> 'causation' as causation
              from chain c
             where c.tx < pg_snapshot_xmin(pg_current_snapshot())
               and (c.tx, c.position) > (?::xid8, ?)
             order by c.tx, c.position limit ?
            """;

    private final javax.sql.DataSource worker;

    ChainLog(@DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker) {
        this.worker = worker;
    }

    /// @param types the stream types to show
    /// @param after the key of an event; null for the start of the chain
    List<ChainLink> page(
            Tenant tenant, UUID correlation, Set<String> types, @Nullable String after, int limit) {
        Position from = after == null ? Position.START : position(after);
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setObject(1, correlation);
            statement.setString(2, tenant.id());
            statement.setArray(3, connection.createArrayOf("text", types.toArray()));
            statement.setString(4, Long.toUnsignedString(from.tx()));
            statement.setLong(5, from.sequence());
            statement.setInt(6, limit);
            try (ResultSet row = statement.executeQuery()) {
                List<ChainLink> links = new ArrayList<>();
                while (row.next()) {
                    links.add(link(row));
                }
                return links;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static ChainLink link(ResultSet row) throws SQLException {
        String causation = row.getString("causation");
        return new ChainLink(
                row.getString("stream_type"),
                row.getObject("stream_id", UUID.class),
                row.getInt("version"),
                row.getString("type"),
                EventRow.instant(row, "recorded_at"),
                row.getObject("event_id", UUID.class),
                causation == null ? null : UUID.fromString(causation),
                key(EventRow.position(row)));
    }

    private static String key(Position position) {
        return Long.toUnsignedString(position.tx()) + "/" + position.sequence();
    }

    private static Position position(String key) {
        String[] parts = key.split("/", -1);
        return new Position(Long.parseUnsignedLong(parts[0]), Long.parseLong(parts[1]));
    }
}
