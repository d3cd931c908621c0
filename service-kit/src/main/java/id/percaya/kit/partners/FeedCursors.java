package id.percaya.kit.partners;

import id.percaya.eventstore.Position;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.live.ChangeLog;
import id.percaya.kit.live.LogPositions;
import id.percaya.kit.rest.Cursors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes and reads the cursors of the feed. A cursor belongs to one tenant and to one log; the
/// types may change from request to request.
@ApplicationScoped
class FeedCursors {

    private static final String OPERATION = "GET /v1/events";

    private final LogPositions positions;
    private final ChangeLog log;

    FeedCursors(LogPositions positions, ChangeLog log) {
        this.positions = positions;
        this.log = log;
    }

    /// The address of the next batch, without the host: a proxy may have changed it.
    ///
    /// @param repeated the other parameters, which need no escaping
    String next(Tenant tenant, Position position, Map<String, String> repeated) {
        StringBuilder address =
                new StringBuilder("/v1/events?after=")
                        .append(positions.text(OPERATION, tenant.id(), position));
        repeated.forEach(
                (name, value) -> address.append('&').append(name).append('=').append(value));
        return address.toString();
    }

    /// The start of the log if there is no cursor.
    ///
    /// @throws id.percaya.kit.problem.ProblemException CURSOR_INVALID when it was forged, made for
    ///   another tenant, or names a position that this log does not have
    Position position(Tenant tenant, @Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return Position.START;
        }
        Position named =
                positions.position(OPERATION, tenant.id(), cursor).orElseThrow(Cursors::invalid);
        if (named.compareTo(log.end()) > 0) {
            throw Cursors.invalid();
        }
        return named;
    }
}
