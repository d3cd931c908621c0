package id.percaya.crisis.recovery;

import id.percaya.crisis.duty.ClockRules;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/// Reads the facts from the inline views in one statement, hence in one snapshot. Reading the
/// streams one by one would mix several snapshots and could combine facts that never held together.
/// No command that changes a condition depends on the gate, so changes during the opening count as
/// later.
@ApplicationScoped
public class RecoveryGateFactsReader {

    private static final String FACTS =
            """
            select exists (select 1 from investigation
                            where crisis_id = ? and state = 'APPROVED'),
                   not exists (select 1 from suspension
                                where crisis_id = ? and state in ('PROPOSED', 'IN_FORCE')),
                   exists (select 1 from corrective_action
                            where crisis_id = ? and state = 'EFFECTIVENESS_VERIFIED'
                              and strength in ('STRONGER', 'INTERMEDIATE')),
                   exists (select 1 from obligation where crisis_id = ? and code = ?)
                   and not exists (select 1 from obligation
                                    where crisis_id = ? and kind = 'STATUTORY'
                                      and state not in ('MET', 'MET_LATE'))
            """;

    private final DataSource requests;

    RecoveryGateFactsReader(DataSource requests) {
        this.requests = requests;
    }

    /// Clocks that the subscription to the declaration has not started yet count as running.
    public RecoveryGateFacts of(UUID crisis) {
        try (Connection connection = requests.getConnection();
                PreparedStatement facts = connection.prepareStatement(FACTS)) {
            for (int parameter = 1; parameter <= 4; parameter++) {
                facts.setObject(parameter, crisis);
            }
            facts.setString(5, ClockRules.FIRST_STATEMENT);
            facts.setObject(6, crisis);
            try (ResultSet row = facts.executeQuery()) {
                row.next();
                return new RecoveryGateFacts(
                        row.getBoolean(1), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4));
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
