package id.percaya.listening.alerting.alert;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.listening.alerting.alert.AlertEvent.AlertAcknowledged;
import id.percaya.listening.alerting.alert.AlertEvent.AlertEscalated;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRaised;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRecounted;
import id.percaya.listening.alerting.alert.AlertEvent.AlertResolved;
import id.percaya.listening.alerting.alert.AlertEvent.AlertSnoozed;
import id.percaya.listening.alerting.alert.AlertEvent.AlertWoken;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/// Inline projection into `alert`.
@ApplicationScoped
class AlertProjection implements Projection<AlertEvent> {

    private static final String RAISED =
            """
            insert into alert
              (id, tenant_id, version, state, rule_id, monitor_id, facility, evidence, window_start, window_end, raised_at)
            values (?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
            """;
    private static final String UPDATED_EVIDENCE =
            """
            update alert set evidence = ?, window_start = ?, window_end = ?, version = ?
             where id = ? and version < ?
            """;
    private static final String ESCALATED =
            """
            update alert set state = 'ESCALATED', escalated_at = ?, version = ?
             where id = ? and version <= ?
            """;
    private static final String ACKNOWLEDGED =
            """
            update alert set state = 'ACKNOWLEDGED', acknowledged_at = ?, version = ?
             where id = ? and version < ?
            """;
    private static final String SNOOZED =
            """
            update alert set state = 'SNOOZED', snoozed_until = ?, version = ?
             where id = ? and version < ?
            """;
    private static final String WOKEN =
            "update alert set state = 'OPEN', version = ? where id = ? and version < ?";
    private static final String RESOLVED =
            """
            update alert set state = 'RESOLVED', resolved_at = ?, quiet_since = ?, version = ?
             where id = ? and version < ?
            """;

    @Override
    public EventTypes<AlertEvent> types() {
        return AlertEvent.TYPES;
    }

    @Override
    public void on(Recorded<AlertEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case AlertRaised raised -> insert(recorded, raised, connection);
            case AlertRecounted(AlertEvidence evidence, _, _) ->
                    updateEvidence(recorded, evidence, connection);
            case AlertEscalated(_, AlertEvidence evidence, Instant at) -> {
                if (updateEvidence(recorded, evidence, connection)) {
                    changeState(recorded, ESCALATED, at, connection);
                }
            }
            case AlertAcknowledged(Instant at) ->
                    changeState(recorded, ACKNOWLEDGED, at, connection);
            case AlertSnoozed(Instant until, _) ->
                    changeState(recorded, SNOOZED, until, connection);
            case AlertWoken _ -> {
                int version = recorded.version().value();
                Sql.write(connection, WOKEN, version, recorded.stream().id(), version);
            }
            case AlertResolved(Instant at, Instant quietSince, _, _) -> {
                int version = recorded.version().value();
                Sql.write(
                        connection,
                        RESOLVED,
                        at,
                        quietSince,
                        version,
                        recorded.stream().id(),
                        version);
            }
        }
    }

    private static void insert(Recorded<?> recorded, AlertRaised raised, Connection connection)
            throws SQLException {
        AlertScope scope = raised.watched();
        AlertEvidence evidence = raised.evidence();
        Sql.write(
                connection,
                RAISED,
                recorded.stream().id(),
                recorded.metadata().tenant().id(),
                recorded.version().value(),
                scope.ruleId(),
                scope.monitorId(),
                scope.facility(),
                Sql.json(evidence),
                evidence.windowStart(),
                evidence.windowEnd(),
                raised.raisedAt());
    }

    /// @return false if the row already has this version or a later one
    private static boolean updateEvidence(
            Recorded<?> recorded, AlertEvidence evidence, Connection connection)
            throws SQLException {
        int version = recorded.version().value();
        int rows =
                Sql.write(
                        connection,
                        UPDATED_EVIDENCE,
                        Sql.json(evidence),
                        evidence.windowStart(),
                        evidence.windowEnd(),
                        version,
                        recorded.stream().id(),
                        version);
        return rows > 0;
    }

    private static void changeState(
            Recorded<?> recorded, String sql, Instant at, Connection connection)
            throws SQLException {
        int version = recorded.version().value();
        Sql.write(connection, sql, at, version, recorded.stream().id(), version);
    }
}
