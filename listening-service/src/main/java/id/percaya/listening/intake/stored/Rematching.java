package id.percaya.listening.intake.stored;

import id.percaya.eventstore.Tenant;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/// Matches stored mentions again after their mood or language changed. The chapter `matching`
/// implements it, so that `intake` does not depend on `matching`.
public interface Rematching {

    /// In the caller's transaction, which holds the lock of the tenant's mentions.
    void rematch(Tenant tenant, Collection<UUID> mentions, Connection connection)
            throws SQLException;
}
