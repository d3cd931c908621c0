package id.percaya.kit.live;

import id.percaya.eventstore.Position;
import id.percaya.kit.problem.ProblemException;
import id.percaya.kit.rest.Cursors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Writes positions of the log as opaque text, and reads them again. A text is valid for one
/// operation and one tenant.
@ApplicationScoped
public class LogPositions {

    private final Cursors cursors;
    private final ChangeLog log;
    private volatile long cluster;

    LogPositions(Cursors cursors, ChangeLog log) {
        this.cursors = cursors;
        this.log = log;
    }

    /// @param operation for example `GET /v1/changes`
    public String text(String operation, String tenant, Position position) {
        String text =
                "%d/%s/%d"
                        .formatted(
                                cluster(),
                                Long.toUnsignedString(position.tx()),
                                position.sequence());
        return cursors.sign(list(operation, tenant), text);
    }

    /// The position that a text names; empty when the log was restored since.
    ///
    /// @throws ProblemException when the text was not made here, or for another operation or tenant
    public Optional<Position> position(String operation, String tenant, String text) {
        String[] parts = cursors.verify(list(operation, tenant), text).split("/", -1);
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

    private static String list(String operation, String tenant) {
        return tenant + "\n" + operation;
    }
}
