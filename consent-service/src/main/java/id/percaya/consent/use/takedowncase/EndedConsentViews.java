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

/// Finds the ended consents that a use relies on.
@ApplicationScoped
public class EndedConsentViews {

    private static final String COLUMNS =
            "select consent_id, subject_id, cause, ended_at from withdrawal ";
    private static final String OF_CONSENTS =
            """
            with recursive consents (id) as (
              select jsonb_array_elements_text(?)::uuid
              union
              select s.successor_id from consent_succession s join consents on s.consent_id = consents.id)
            """
                    + COLUMNS
                    + "where consent_id in (select id from consents) order by id";
    private static final String OF_PERSONS =
            COLUMNS
                    + """
                    where subject_id in (select jsonb_array_elements_text(?)::uuid) order by id
                    """;

    private final DataSource requests;

    EndedConsentViews(DataSource requests) {
        this.requests = requests;
    }

    /// For a use that names consents: these and the ones that superseded them. For a use that names
    /// none: the consents of everyone it shows.
    public List<EndedConsent> of(Use use) {
        return use.consents().isEmpty()
                ? endedConsents(OF_PERSONS, use.subjectIds())
                : endedConsents(
                        OF_CONSENTS,
                        use.consents().stream().map(ConsentReference::consentId).toList());
    }

    private List<EndedConsent> endedConsents(String sql, List<UUID> ids) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, Sql.json(ids));
            try (ResultSet rows = statement.executeQuery()) {
                List<EndedConsent> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(endedConsent(rows));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static EndedConsent endedConsent(ResultSet row) throws SQLException {
        return new EndedConsent(
                row.getObject("consent_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                TakedownCause.valueOf(row.getString("cause")),
                row.getObject("ended_at", OffsetDateTime.class).toInstant());
    }
}
