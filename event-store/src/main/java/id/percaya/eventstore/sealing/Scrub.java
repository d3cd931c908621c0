package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Tenant;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// Takes a subject out of a place that shows persons in the clear: a read model, mostly. Runs as
/// the request role, in the erasure's transaction, and must bear repetition.
///
/// A view that is heard by subscription hears what was recorded before the erasure after it, for a
/// moment. It takes the subject out also when it hears the fact of the erasure.
public interface Scrub {

    void scrub(Tenant tenant, UUID subject, Connection connection) throws SQLException;
}
