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

/// Finds the placements that rely on a consent.
@ApplicationScoped
public class AffectedPlacementViews {

    private static final String AFFECTED =
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

    /// The placements that were visible after the consent ended, irrecoverable ones included: those
    /// that name the consent or one that it superseded, and those that show the person and name no
    /// consent.
    public Set<UUID> of(EndedConsent ended) {
        try (Connection connection = requests.getConnection();
                PreparedStatement resting = connection.prepareStatement(AFFECTED)) {
            resting.setString(1, ended.consentId().toString());
            resting.setObject(2, ended.endedAt().atOffset(ZoneOffset.UTC));
            resting.setObject(3, ended.endedAt().atOffset(ZoneOffset.UTC));
            resting.setString(4, ended.subjectId().toString());
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
