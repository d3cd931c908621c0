package id.percaya.crisis.response.warroom;

import id.percaya.crisis.duty.ClockRules;
import id.percaya.crisis.response.crisis.CrisisFacts;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/// Reads the facts in one statement, hence in one snapshot. A clock that the subscription to the
/// declaration has not started yet counts as running.
@ApplicationScoped
class CrisisFactsReader {

    private static final String FACTS =
            """
            select exists (select 1 from obligation where crisis_id = ? and code = ?)
                   and not exists (select 1 from obligation
                                    where crisis_id = ? and state = 'RUNNING'),
                   not exists (select 1 from suspension
                                where crisis_id = ? and state in ('PROPOSED', 'IN_FORCE')),
                   not exists (select 1 from investigation
                                where crisis_id = ? and state <> 'APPROVED'),
                   not exists (select 1 from corrective_action
                                where crisis_id = ? and state <> 'EFFECTIVENESS_VERIFIED')
            """;

    private final DataSource requests;

    CrisisFactsReader(DataSource requests) {
        this.requests = requests;
    }

    CrisisFacts of(UUID crisis) {
        try (Connection connection = requests.getConnection();
                PreparedStatement facts = connection.prepareStatement(FACTS)) {
            facts.setObject(1, crisis);
            facts.setString(2, ClockRules.FIRST_STATEMENT);
            for (int parameter = 3; parameter <= 6; parameter++) {
                facts.setObject(parameter, crisis);
            }
            try (ResultSet row = facts.executeQuery()) {
                row.next();
                return new CrisisFacts(
                        row.getBoolean(1), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4));
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
