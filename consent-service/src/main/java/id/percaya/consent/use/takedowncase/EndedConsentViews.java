package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.placement.ConsentReference;
import id.percaya.consent.use.placement.TakedownCause;
import id.percaya.consent.use.placement.Use;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// The consents of the tenant that have ended and on which a use rests.
@ApplicationScoped
public class EndedConsentViews {

    private static final String NOTICE =
            "select consent_id, subject_id, cause, ended_at from withdrawal ";
    private static final String OF_CONSENTS =
            """
            with recursive consents (id) as (
              select jsonb_array_elements_text(?)::uuid
              union
              select s.successor_id from consent_succession s join consents on s.consent_id = consents.id)
            """
                    + NOTICE
                    + "where consent_id in (select id from consents) order by id";
    private static final String OF_PERSONS =
            NOTICE
                    + """
                    where subject_id in (select jsonb_array_elements_text(?)::uuid) order by id
                    """;

    private final DataSource requests;

    EndedConsentViews(DataSource requests) {
        this.requests = requests;
    }

    /// Of a use that names consents, those and whatever superseded them; of one that names none,
    /// those of everyone it shows.
    public List<EndedConsent> of(Use use) {
        return use.consents().isEmpty()
                ? notices(OF_PERSONS, use.subjectIds())
                : notices(
                        OF_CONSENTS,
                        use.consents().stream().map(ConsentReference::consentId).toList());
    }

    private List<EndedConsent> notices(String sql, List<UUID> ids) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, Sql.json(ids));
            try (ResultSet rows = statement.executeQuery()) {
                List<EndedConsent> notices = new ArrayList<>();
                while (rows.next()) {
                    notices.add(notice(rows));
                }
                return notices;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static EndedConsent notice(ResultSet row) throws SQLException {
        return new EndedConsent(
                row.getObject("consent_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                TakedownCause.valueOf(row.getString("cause")),
                row.getObject("ended_at", OffsetDateTime.class).toInstant());
    }
}
