package id.percaya.listening.alerting.alertrule;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.listening.alerting.alertrule.AlertRuleEvent.AlertRuleActivated;
import id.percaya.listening.alerting.alertrule.AlertRuleEvent.AlertRuleArchived;
import id.percaya.listening.alerting.alertrule.AlertRuleEvent.AlertRuleDrafted;
import id.percaya.listening.alerting.alertrule.AlertRuleEvent.AlertRuleMuted;
import id.percaya.listening.alerting.alertrule.AlertRuleEvent.AlertRuleRevised;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Inline projection into `alert_rule`.
@ApplicationScoped
class AlertRuleProjection implements Projection<AlertRuleEvent> {

    private static final String DRAFTED =
            """
            insert into alert_rule (id, tenant_id, version, state, monitor_ids, terms, drafted_at)
            values (?, ?, ?, 'DRAFT', ?, ?, ?) on conflict (id) do nothing
            """;
    private static final String REVISED =
            """
            update alert_rule set monitor_ids = ?, terms = ?, version = ?
             where id = ? and version < ?
            """;
    private static final String CHANGED_STATE =
            "update alert_rule set state = ?, version = ? where id = ? and version < ?";

    @Override
    public EventTypes<AlertRuleEvent> types() {
        return AlertRuleEvent.TYPES;
    }

    @Override
    public void on(Recorded<AlertRuleEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case AlertRuleDrafted(AlertRuleTerms terms) ->
                    Sql.write(
                            connection,
                            DRAFTED,
                            recorded.stream().id(),
                            recorded.metadata().tenant().id(),
                            recorded.version().value(),
                            Sql.json(terms.monitorIds()),
                            Sql.json(terms),
                            recorded.at());
            case AlertRuleRevised(AlertRuleTerms terms) ->
                    Sql.write(
                            connection,
                            REVISED,
                            Sql.json(terms.monitorIds()),
                            Sql.json(terms),
                            recorded.version().value(),
                            recorded.stream().id(),
                            recorded.version().value());
            case AlertRuleActivated _ -> changeState(recorded, AlertRuleState.ACTIVE, connection);
            case AlertRuleMuted _ -> changeState(recorded, AlertRuleState.MUTED, connection);
            case AlertRuleArchived _ -> changeState(recorded, AlertRuleState.ARCHIVED, connection);
        }
    }

    private static void changeState(
            Recorded<?> recorded, AlertRuleState state, Connection connection) throws SQLException {
        int version = recorded.version().value();
        Sql.write(connection, CHANGED_STATE, state, version, recorded.stream().id(), version);
    }
}
