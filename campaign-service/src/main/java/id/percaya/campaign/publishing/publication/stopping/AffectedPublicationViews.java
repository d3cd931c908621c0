package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.Scope;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Finds the publications that a halt or the end of a consent affects.
@ApplicationScoped
public class AffectedPublicationViews {

    private static final String SCHEDULED_IN_SCOPE =
            """
            select id from publication
             where state in ('SCHEDULED', 'HELD') and statement_id is null
               and (?::text is null or facility = ?)
               and (?::text is null or procedures @> to_jsonb(?::text))
               and (?::text is null or practitioners @> to_jsonb(?::text))
               and (?::text is null or topics @> to_jsonb(?::text))
             order by due_at, id
            """;
    private static final String SHOWING =
            """
            select id from publication
             where subject_ids @> to_jsonb(?::text)
               and state not in ('CANCELLED', 'FAILED', 'RETRACTED')
             order by due_at, id
            """;

    private final DataSource requests;

    AffectedPublicationViews(DataSource requests) {
        this.requests = requests;
    }

    /// The scheduled and held publications in the scope of a halt, without crisis statements.
    public List<PublicationId> scheduledIn(Scope scope) {
        return ids(
                SCHEDULED_IN_SCOPE,
                scope.facility(),
                scope.facility(),
                scope.procedure(),
                scope.procedure(),
                scope.practitioner(),
                scope.practitioner(),
                scope.topic(),
                scope.topic());
    }

    /// The publications that show this person now or will.
    public List<PublicationId> showing(UUID subjectId) {
        return ids(SHOWING, subjectId.toString());
    }

    private List<PublicationId> ids(String sql, @Nullable String... values) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<PublicationId> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(new PublicationId(rows.getObject(1, UUID.class)));
                }
                return ids;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
