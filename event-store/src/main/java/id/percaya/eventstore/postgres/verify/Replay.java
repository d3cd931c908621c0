package id.percaya.eventstore.postgres.verify;

import id.percaya.eventstore.Projection;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.eventstore.postgres.log.EventRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Replays the log to projections, as far as one snapshot of the database shows it.
final class Replay {

    private static final int PAGE = 500;

    private static final String LOG =
            "select "
                    + EventRow.COLUMNS
                    + """
                      from es.whole_log e where e.type = any (?)
                       and (?::text is null or (
                         (e.tx, e.position) <= (select s.tx, s.position
                            from es.view v join es.subscription s
                              on s.name = v.name and s.generation = v.generation
                           where v.name = ?)
                         and not exists (select 1 from es.view v join es.parked p
                              on p.subscription = v.name and p.generation = v.generation
                             where v.name = ? and p.stream_id = e.stream_id
                               and p.version = e.version)))
                     order by e.tx, e.position
                    """;

    /// @param view a subscribed view, replayed up to its checkpoint; null for inline projections
    record Part(
            String schema,
            List<Projection<?>> projections,
            @Nullable String view,
            Set<String> ignored) {}

    private final Part part;
    private final EventCodec codec;

    Replay(Part part, EventCodec codec) {
        this.part = part;
        this.codec = codec;
    }

    /// @return the tables that were written to
    Set<String> on(Connection live, ScratchTables scratch) throws SQLException {
        Set<String> written = new HashSet<>();
        try (PreparedStatement statement = log(live);
                ResultSet row = statement.executeQuery()) {
            boolean more = row.next();
            while (more) {
                for (int read = 0; more && read < PAGE; read++) {
                    project(row, scratch.connection());
                    more = row.next();
                }
                written.addAll(scratch.commit());
            }
        }
        return written;
    }

    private PreparedStatement log(Connection live) throws SQLException {
        Object[] types =
                part.projections().stream()
                        .flatMap(each -> each.types().byName().keySet().stream())
                        .distinct()
                        .toArray();
        String view = part.view();
        PreparedStatement statement =
                Jdbc.bound(live, LOG, live.createArrayOf("text", types), view, view, view);
        statement.setFetchSize(PAGE);
        return statement;
    }

    private void project(ResultSet row, Connection scratch) throws SQLException {
        String type = row.getString("type");
        for (Projection<?> projection : part.projections()) {
            if (projection.types().byName().containsKey(type)) {
                project(projection, row, scratch);
            }
        }
    }

    private <E> void project(Projection<E> projection, ResultSet row, Connection scratch)
            throws SQLException {
        projection.on(EventRow.read(row, projection.types(), codec), scratch);
    }
}
