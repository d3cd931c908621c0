package id.percaya.listening.matching.monitor;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorActivated;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorArchived;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorDrafted;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorPaused;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorRevised;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Inline projection into `monitor`. Each change of state increments the revision in `monitor_set`.
@ApplicationScoped
class MonitorProjection implements Projection<MonitorEvent> {

    private static final String DRAFTED =
            """
            insert into monitor
              (id, tenant_id, version, state, name, query, query_language, facility, role, drafted_at)
            values (?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
            """;
    private static final String REVISED =
            """
            update monitor set name = ?, query = ?, query_language = ?, facility = ?, role = ?, version = ?
             where id = ? and version < ?
            """;
    private static final String CHANGED_STATE =
            "update monitor set state = ?, version = ? where id = ? and version < ?";
    private static final String NEXT_SET =
            """
            insert into monitor_set (tenant_id, revision) values (?, 1)
            on conflict (tenant_id) do update set revision = monitor_set.revision + 1
            """;

    @Override
    public EventTypes<MonitorEvent> types() {
        return MonitorEvent.TYPES;
    }

    @Override
    public void on(Recorded<MonitorEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case MonitorDrafted(MonitorDefinition definition) ->
                    draft(recorded, definition, connection);
            case MonitorRevised(MonitorDefinition definition) ->
                    revise(recorded, definition, connection);
            case MonitorActivated _ -> changeState(recorded, MonitorState.ACTIVE, connection);
            case MonitorPaused _ -> changeState(recorded, MonitorState.PAUSED, connection);
            case MonitorArchived _ -> changeState(recorded, MonitorState.ARCHIVED, connection);
        }
    }

    private static void draft(
            Recorded<?> recorded, MonitorDefinition definition, Connection connection)
            throws SQLException {
        Sql.write(
                connection,
                DRAFTED,
                recorded.stream().id(),
                recorded.metadata().tenant().id(),
                recorded.version().value(),
                definition.name(),
                definition.query(),
                definition.queryLanguage(),
                definition.facility(),
                definition.role(),
                recorded.at());
    }

    private static void revise(
            Recorded<?> recorded, MonitorDefinition definition, Connection connection)
            throws SQLException {
        int version = recorded.version().value();
        Sql.write(
                connection,
                REVISED,
                definition.name(),
                definition.query(),
                definition.queryLanguage(),
                definition.facility(),
                definition.role(),
                version,
                recorded.stream().id(),
                version);
    }

    private static void changeState(Recorded<?> recorded, MonitorState state, Connection connection)
            throws SQLException {
        int version = recorded.version().value();
        Sql.write(connection, CHANGED_STATE, state, version, recorded.stream().id(), version);
        Sql.write(connection, NEXT_SET, recorded.metadata().tenant().id());
    }
}
