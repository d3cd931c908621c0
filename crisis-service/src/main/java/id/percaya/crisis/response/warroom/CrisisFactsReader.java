package id.percaya.crisis.response.warroom;

import id.percaya.crisis.duty.ClockRules;
import id.percaya.crisis.response.crisis.CrisisRefusal;
import id.percaya.crisis.response.crisis.Severity;
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

/// What stands between a crisis and its end, seen in one snapshot. A clock that the declaration
/// starts but that has not been started yet counts as running.
@ApplicationScoped
class CrisisFactsReader {

    private static final String OPEN =
            """
            select (select count(*) from obligation
                     where crisis_id = ? and state <> 'RUNNING' and code = any (?)),
                   exists (select 1 from suspension
                            where crisis_id = ? and state in ('PROPOSED', 'IN_FORCE'))
            """;

    private final DataSource requests;
    private final ClockRules clocks = ClockRules.load();

    CrisisFactsReader(DataSource requests) {
        this.requests = requests;
    }

    List<CrisisRefusal> of(UUID crisis, Severity severity, boolean drill) {
        List<String> started = clocks.codes(severity, drill);
        try (Connection connection = requests.getConnection();
                PreparedStatement open = connection.prepareStatement(OPEN)) {
            open.setObject(1, crisis);
            open.setArray(2, connection.createArrayOf("text", started.toArray()));
            open.setObject(3, crisis);
            try (ResultSet row = open.executeQuery()) {
                row.next();
                return open(row.getInt(1) < started.size(), row.getBoolean(2));
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static List<CrisisRefusal> open(boolean clockRuns, boolean suspensionUndecided) {
        List<CrisisRefusal> open = new ArrayList<>();
        if (clockRuns) {
            open.add(CrisisRefusal.OBLIGATION_RUNNING);
        }
        if (suspensionUndecided) {
            open.add(CrisisRefusal.SUSPENSION_UNDECIDED);
        }
        return open;
    }
}
