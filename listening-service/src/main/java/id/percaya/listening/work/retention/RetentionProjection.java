package id.percaya.listening.work.retention;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.listening.work.retention.RetentionEvent.RetentionChosen;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Inline projection into `retention_setting`.
@ApplicationScoped
class RetentionProjection implements Projection<RetentionEvent> {

    private static final String CHOSEN =
            """
            insert into retention_setting (id, tenant_id, version, days) values (?, ?, ?, ?)
            on conflict (id) do update set version = excluded.version, days = excluded.days
             where retention_setting.version < excluded.version
            """;

    @Override
    public EventTypes<RetentionEvent> types() {
        return RetentionEvent.TYPES;
    }

    @Override
    public void on(Recorded<RetentionEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case RetentionChosen(int days) ->
                    Sql.write(
                            connection,
                            CHOSEN,
                            recorded.stream().id(),
                            recorded.metadata().tenant().id(),
                            recorded.version().value(),
                            days);
        }
    }
}
