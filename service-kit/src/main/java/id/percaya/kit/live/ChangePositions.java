package id.percaya.kit.live;

import id.percaya.eventstore.Position;
import id.percaya.kit.problem.ProblemException;
import id.percaya.kit.rest.Cursors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Writes positions of the log as the opaque ids of server-sent events, and reads them again. An id
/// is valid for one tenant.
@ApplicationScoped
class ChangePositions {

    private static final String LIST = "GET /v1/changes";

    private final Cursors cursors;
    private final ChangeLog log;
    private volatile long cluster;

    ChangePositions(Cursors cursors, ChangeLog log) {
        this.cursors = cursors;
        this.log = log;
    }

    String id(String tenant, Position position) {
        String text =
                "%d/%s/%d"
                        .formatted(
                                cluster(),
                                Long.toUnsignedString(position.tx()),
                                position.sequence());
        return cursors.sign(list(tenant), text);
    }

    /// The position that an id names; empty when the log was restored since.
    ///
    /// @throws ProblemException when the id was not made here, or for another tenant
    Optional<Position> position(String tenant, String id) {
        String[] parts = cursors.verify(list(tenant), id).split("/", -1);
        if (Long.parseLong(parts[0]) != cluster()) {
            return Optional.empty();
        }
        return Optional.of(
                new Position(Long.parseUnsignedLong(parts[1]), Long.parseLong(parts[2])));
    }

    private long cluster() {
        if (cluster == 0) {
            cluster = log.cluster();
        }
        return cluster;
    }

    private static String list(String tenant) {
        return tenant + "\n" + LIST;
    }
}
