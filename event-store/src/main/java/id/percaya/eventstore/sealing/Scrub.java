package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Tenant;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// Removes a subject from a place that shows people in plain text, usually a read model. Runs as
/// the request role in the erasure's transaction; running it twice must do no harm.
///
/// A view that follows the log asynchronously may receive earlier events shortly after the erasure.
/// It removes the subject again when it receives the event of the erasure.
public interface Scrub {

    void scrub(Tenant tenant, UUID subject, Connection connection) throws SQLException;
}
