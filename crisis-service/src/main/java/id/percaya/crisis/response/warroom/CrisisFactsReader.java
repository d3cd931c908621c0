package id.percaya.crisis.response.warroom;

import id.percaya.crisis.duty.ClockRules;
import id.percaya.crisis.response.crisis.CrisisFacts;
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

/// Reads the facts in one statement, hence in one snapshot. A clock that the subscription to the
/// declaration has not started yet counts as running.
@ApplicationScoped
class CrisisFactsReader {

    private static final String FACTS =
            """
            select (select count(*) from obligation
                     where crisis_id = ? and state <> 'RUNNING' and code = any (?)),
                   not exists (select 1 from suspension
                                where crisis_id = ? and state in ('PROPOSED', 'IN_FORCE'))
            """;

    private final DataSource requests;
    private final ClockRules clocks = ClockRules.load();

    CrisisFactsReader(DataSource requests) {
        this.requests = requests;
    }

    CrisisFacts of(UUID crisis, Severity severity, boolean drill) {
        List<String> started = clocks.startedCodes(severity, drill);
        try (Connection connection = requests.getConnection();
                PreparedStatement facts = connection.prepareStatement(FACTS)) {
            facts.setObject(1, crisis);
            facts.setArray(2, connection.createArrayOf("text", started.toArray()));
            facts.setObject(3, crisis);
            try (ResultSet row = facts.executeQuery()) {
                row.next();
                return new CrisisFacts(row.getInt(1) == started.size(), row.getBoolean(2));
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
