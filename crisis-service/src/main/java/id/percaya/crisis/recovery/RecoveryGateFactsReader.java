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

/// Asks whether a crisis may be left behind. The inline views are asked in one statement, hence in
/// one snapshot: the conditions held together at one instant of the log. Reading the streams one
/// after the other would be several snapshots, and an action verified after a suspension was
/// proposed could be seen without it. Nothing that changes a condition reads the gate, so what
/// happens meanwhile simply happened after it opened.
@ApplicationScoped
public class RecoveryGateFactsReader {

    private static final String CONDITIONS =
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
    private final RecoveryGateViews views;
    private final ClockRules clocks = ClockRules.load();

    RecoveryGateFactsReader(DataSource requests, RecoveryGateViews views) {
        this.requests = requests;
        this.views = views;
    }

    public RecoveryGateDetails gate(UUID crisis, Severity severity, boolean drill) {
        return views.openedAt(crisis)
                .map(at -> new RecoveryGateDetails(true, at, List.of()))
                .orElseGet(() ->
                        new RecoveryGateDetails(
                                false, null, conditions(crisis, severity, drill).missing()));
    }

    /// Clocks that the declaration owes but that have not been started yet count as running.
    public RecoveryGateFacts conditions(UUID crisis, Severity severity, boolean drill) {
        List<String> owed = clocks.owedToRegulators(severity, drill);
        try (Connection connection = requests.getConnection();
                PreparedStatement conditions = connection.prepareStatement(CONDITIONS)) {
            for (int place = 1; place <= 4; place++) {
                conditions.setObject(place, crisis);
            }
            conditions.setArray(5, connection.createArrayOf("text", owed.toArray()));
            try (ResultSet row = conditions.executeQuery()) {
                row.next();
                return new RecoveryGateFacts(
                        row.getBoolean(1),
                        row.getBoolean(2),
                        row.getBoolean(3),
                        row.getInt(4) == owed.size());
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
