package id.percaya.consent.log;

import id.percaya.eventstore.postgres.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;

/// Where a consent's events stand in the transparency log. Read within the caller's transaction, so
/// only of the tenant's own. The log follows what is recorded at a short distance.
@ApplicationScoped
public class LogIndexes {

    private static final String LATEST =
            """
            select consent_id, max(index) from log_leaf
             where consent_id = any (?::uuid[]) group by consent_id
            """;

    private final DataSource requests;

    LogIndexes(DataSource requests) {
        this.requests = requests;
    }

    /// Of its last event that was logged; empty when none was yet.
    public OptionalLong ofLatest(UUID consentId) {
        Long index = ofLatest(List.of(consentId)).get(consentId);
        return index == null ? OptionalLong.empty() : OptionalLong.of(index);
    }

    /// Of each one's last event that was logged, in one query.
    public Map<UUID, Long> ofLatest(Collection<UUID> consentIds) {
        Map<UUID, Long> latest = new HashMap<>();
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(LATEST)) {
            statement.setArray(1, connection.createArrayOf("uuid", consentIds.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    latest.put(row.getObject(1, UUID.class), row.getLong(2));
                }
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        return latest;
    }
}
