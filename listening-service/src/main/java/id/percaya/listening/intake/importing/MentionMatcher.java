package id.percaya.listening.intake.importing;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.mention.MentionFacts;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Matches the mentions of one import against the tenant's active monitors. The chapter `matching`
/// implements it, so that `intake` does not depend on `matching`.
public interface MentionMatcher extends Closeable {
    /// Call it before the mentions are saved: it locks the set of active monitors until the
    /// transaction ends.
    ///
    /// @return for each mention, in order, the ids of the monitors that pick it
    List<Set<UUID>> match(List<MentionFacts> mentions, Connection connection) throws SQLException;

    void save(List<MatchedMention> mentions, Connection connection) throws SQLException;

    @Override
    void close();

    /// @param monitors ids of the monitors that picked it in the same transaction
    record MatchedMention(UUID id, Instant publishedAt, Set<UUID> monitors) {}

    interface Factory {
        /// The caller closes the matcher at the end of the import.
        MentionMatcher open(Tenant tenant);
    }
}
