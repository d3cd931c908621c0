package id.percaya.campaign.permission.halt;

import id.percaya.campaign.permission.halt.HaltEvent.HaltImposed;
import id.percaya.campaign.permission.halt.HaltEvent.HaltLifted;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps one `halt` row for each halt. It is an inline projection because the publish gate reads
/// it. A repeated event changes nothing.
@ApplicationScoped
class HaltProjection implements Projection<HaltEvent> {

    private static final String IMPOSED =
            """
            insert into halt
              (id, tenant_id, version, state, facility, procedure, practitioner, topic, cause,
               crisis_id, reason, imposed_at)
            values (?, ?, ?, 'IN_FORCE', ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;
    private static final String LIFTED =
            """
            update halt set state = 'LIFTED', lifted_at = ?, version = ?
             where id = ? and version < ?
            """;

    @Override
    public EventTypes<HaltEvent> types() {
        return HaltEvent.TYPES;
    }

    @Override
    public void on(Recorded<HaltEvent> recorded, Connection connection) throws SQLException {
        int version = recorded.version().value();
        switch (recorded.event()) {
            case HaltImposed imposed ->
                    Sql.write(
                            connection,
                            IMPOSED,
                            recorded.stream().id(),
                            recorded.metadata().tenant().id(),
                            version,
                            imposed.scope().facility(),
                            imposed.scope().procedure(),
                            imposed.scope().practitioner(),
                            imposed.scope().topic(),
                            imposed.cause(),
                            imposed.crisisId(),
                            imposed.reason(),
                            imposed.imposedAt());
            case HaltLifted lifted ->
                    Sql.write(
                            connection,
                            LIFTED,
                            lifted.liftedAt(),
                            version,
                            recorded.stream().id(),
                            version);
        }
    }
}
