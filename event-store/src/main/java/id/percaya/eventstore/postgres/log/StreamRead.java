package id.percaya.eventstore.postgres.log;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads one stream, or the part after a version: first from the log, and from the archive only
/// when the log says that the stream was archived.
public record StreamRead<E>(Tenant tenant, StreamId stream, EventTypes<E> types, Version after) {

    /// The type and the stream type of the two rows that an archived stream leaves behind.
    private static final String ARCHIVED = "(archived)";

    private static final String FROM_LOG =
            "select "
                    + EventRow.COLUMNS
                    + " from es.event e where e.stream_id = ? and e.tenant_id = ?"
                    + " and e.stream_type in (?, '"
                    + ARCHIVED
                    + "') and e.version > ? order by e.version";

    private static final String FROM_ARCHIVE =
            "select "
                    + EventRow.COLUMNS
                    + " from es.archived_event e where e.stream_id = ? and e.tenant_id = ?"
                    + " and e.stream_type = ? and e.version > ? order by e.version";

    /// Runs one of the two statements; null when the stream has been archived.
    @FunctionalInterface
    public interface Query<E> {
        @Nullable List<Recorded<E>> run(String sql) throws SQLException;
    }

    /// Asks the archive only when the log says so.
    public List<Recorded<E>> by(Query<E> query) {
        try {
            List<Recorded<E>> live = query.run(FROM_LOG);
            List<Recorded<E>> found = live == null ? query.run(FROM_ARCHIVE) : live;
            return found == null ? List.of() : found;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    public Object[] parameters() {
        return new Object[] {stream.id(), tenant.id(), stream.category(), after.value()};
    }

    /// Null when the stream has been archived.
    public @Nullable List<Recorded<E>> events(ResultSet rows, EventCodec codec)
            throws SQLException {
        List<Recorded<E>> recorded = new ArrayList<>();
        while (rows.next()) {
            if (ARCHIVED.equals(rows.getString("stream_type"))) {
                return null;
            }
            recorded.add(EventRow.read(rows, types, codec));
        }
        return recorded;
    }
}
