package id.percaya.eventstore.postgres.group;

import id.percaya.eventstore.LostRace;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.group.GroupQueue.PendingAppend;
import id.percaya.eventstore.postgres.log.Append;
import id.percaya.eventstore.postgres.log.AppendSql;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Appends one event each to different streams of one tenant, in one statement. A stream that is
/// missing from the result lost its race. The rows are ordered by stream, so that two groups cannot
/// deadlock.
final class AppendGroup {

    static final int LARGEST = 64;

    /// The rows take their tenant from the setting, so that it is set before row-level security
    /// checks it; see [AppendSql].
    private static final String INSERT =
            """
            insert into es.event
              (stream_id, version, tenant_id, stream_type, metadata,
               event_id, type, schema_version, data)
            select s.id, s.version + 1, s.tenant, s.category, s.metadata::jsonb,
                   s.event_id, s.type, s.schema_version, s.data::jsonb
              from (select t.tenant, u.*
                      from (select set_config('app.tenant', ?, true) as tenant) t
                     cross join unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::uuid[],
                                       ?::text[], ?::smallint[], ?::text[])
                             as u(id, version, category, metadata,
                                  event_id, type, schema_version, data)) s
            """
                    + AppendSql.GUARD
                    + " order by s.id on conflict do nothing returning stream_id";

    private final Tenant tenant;
    private final Map<UUID, PendingAppend> byStream = new LinkedHashMap<>();

    private AppendGroup(Tenant tenant) {
        this.tenant = tenant;
    }

    /// Takes the appends that can share a statement with the first one and leaves the others in
    /// their order.
    static AppendGroup takenFrom(List<PendingAppend> waiting) {
        AppendGroup group = new AppendGroup(waiting.getFirst().append().tenant());
        for (Iterator<PendingAppend> each = waiting.iterator(); each.hasNext(); ) {
            if (group.takes(each.next())) {
                each.remove();
            }
        }
        return group;
    }

    private boolean takes(PendingAppend waiting) {
        return waiting.append().tenant().equals(tenant)
                && byStream.putIfAbsent(waiting.append().stream().id(), waiting) == null;
    }

    int size() {
        return byStream.size();
    }

    void write(Connection connection) throws SQLException {
        try {
            Set<UUID> written = insert(connection);
            byStream.forEach((id, each) -> each.outcome().complete(written.contains(id)));
        } catch (SQLException failure) {
            if (!connection.isValid(1)) {
                throw failure;
            }
            writeEachAlone(connection);
        }
    }

    private Set<UUID> insert(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, tenant.id());
            bind(statement);
            Set<UUID> written = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    written.add(rows.getObject(1, UUID.class));
                }
            }
            return written;
        }
    }

    private void bind(PreparedStatement statement) throws SQLException {
        List<Append.Row> rows = byStream.values().stream().map(PendingAppend::row).toList();
        Connection connection = statement.getConnection();
        statement.setArray(2, array(connection, "uuid", rows, Append.Row::stream));
        statement.setArray(3, array(connection, "int4", rows, Append.Row::expected));
        statement.setArray(4, array(connection, "text", rows, Append.Row::category));
        statement.setArray(5, array(connection, "text", rows, Append.Row::metadata));
        statement.setArray(6, array(connection, "uuid", rows, Append.Row::id));
        statement.setArray(7, array(connection, "text", rows, Append.Row::type));
        statement.setArray(8, array(connection, "int2", rows, Append.Row::schemaVersion));
        statement.setArray(9, array(connection, "text", rows, Append.Row::data));
    }

    private static Array array(
            Connection connection,
            String type,
            List<Append.Row> rows,
            Function<Append.Row, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }

    /// One event that the database refuses, such as a text that jsonb cannot hold, fails the
    /// statement for all. Each append is then written alone and gets its own outcome.
    private void writeEachAlone(Connection connection) {
        for (PendingAppend each : byStream.values()) {
            try {
                each.append().alone(connection);
                each.outcome().complete(true);
            } catch (LostRace lost) {
                each.outcome().complete(false);
            } catch (SQLException | RuntimeException failure) {
                each.outcome().completeExceptionally(failure);
            }
        }
    }

    /// Completes the appends that have no outcome yet.
    void tellAll(Exception failure) {
        byStream.values().forEach(each -> each.outcome().completeExceptionally(failure));
    }
}
