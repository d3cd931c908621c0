package id.percaya.crisis.recovery;

import id.percaya.crisis.duty.ClockRules;
import id.percaya.crisis.response.crisis.Severity;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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
                   (select count(*) from obligation
                     where crisis_id = ? and state in ('MET', 'MET_LATE') and code = any (?))
            """;

    private final DataSource requests;
    private final ClockRules clocks = ClockRules.load();

    RecoveryGateFactsReader(DataSource requests) {
        this.requests = requests;
    }

    /// A clock that the subscription to the declaration has not started yet counts as running.
    public RecoveryGateFacts of(UUID crisis, Severity severity, boolean drill) {
        List<String> statutory = clocks.statutoryCodes(severity, drill);
        try (Connection connection = requests.getConnection();
                PreparedStatement facts = connection.prepareStatement(FACTS)) {
            for (int parameter = 1; parameter <= 4; parameter++) {
                facts.setObject(parameter, crisis);
            }
            facts.setArray(5, connection.createArrayOf("text", statutory.toArray()));
            try (ResultSet row = facts.executeQuery()) {
                row.next();
                return new RecoveryGateFacts(
                        row.getBoolean(1),
                        row.getBoolean(2),
                        row.getBoolean(3),
                        row.getInt(4) == statutory.size());
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
