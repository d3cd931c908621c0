package id.percaya.crisis.safety.suspension;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/// Reads the facts from the inline views in one statement, hence in one snapshot, so that they held
/// at the same instant.
@ApplicationScoped
class SuspensionFactsReader {

    private static final String FACTS =
            """
            select not exists (select 1 from corrective_action a
                                where a.crisis_id = s.crisis_id
                                  and a.state <> 'EFFECTIVENESS_VERIFIED'),
                   coalesce((select c.result = 'VERIFIED' from credential_check c
                              where c.crisis_id = s.crisis_id
                                and c.practitioner = s.practitioner
                                and c.facility = s.facility
                                and c.procedure = s.procedure
                              order by c.checked_at desc, c.id desc limit 1), false)
              from suspension s
             where s.id = ?
            """;

    private final DataSource requests;

    SuspensionFactsReader(DataSource requests) {
        this.requests = requests;
    }

    SuspensionFacts of(UUID suspension) {
        try (Connection connection = requests.getConnection();
                PreparedStatement facts = connection.prepareStatement(FACTS)) {
            facts.setObject(1, suspension);
            try (ResultSet row = facts.executeQuery()) {
                return row.next()
                        ? new SuspensionFacts(row.getBoolean(1), row.getBoolean(2))
                        : new SuspensionFacts(false, false);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
