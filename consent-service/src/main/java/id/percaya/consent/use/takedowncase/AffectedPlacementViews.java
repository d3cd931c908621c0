package id.percaya.consent.use.takedowncase;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// What rests on a consent of the tenant.
@ApplicationScoped
public class AffectedPlacementViews {

    private static final String RESTING =
            """
            with recursive consents (id) as (
              select ?::uuid
              union
              select s.consent_id from consent_succession s join consents on s.successor_id = consents.id)
            select p.id from consents
              join placement p on p.consent_ids @> to_jsonb(consents.id::text)
             where p.state <> 'TAKEDOWN_ACKNOWLEDGED' or p.ended_at >= ?
            union
            select id from placement
             where (state <> 'TAKEDOWN_ACKNOWLEDGED' or ended_at >= ?)
               and consent_ids = '[]' and subject_ids @> to_jsonb(?::text)
            """;

    private final DataSource requests;

    AffectedPlacementViews(DataSource requests) {
        this.requests = requests;
    }

    /// Everything that is not down: what names the consent or one that it superseded, and what
    /// names none and shows the person. What cannot be taken back is among it.
    public Set<UUID> of(EndedConsent notice) {
        try (Connection connection = requests.getConnection();
                PreparedStatement resting = connection.prepareStatement(RESTING)) {
            resting.setString(1, notice.consentId().toString());
            resting.setObject(2, notice.endedAt().atOffset(ZoneOffset.UTC));
            resting.setObject(3, notice.endedAt().atOffset(ZoneOffset.UTC));
            resting.setString(4, notice.subjectId().toString());
            try (ResultSet rows = resting.executeQuery()) {
                Set<UUID> ids = new HashSet<>();
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
                return ids;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
