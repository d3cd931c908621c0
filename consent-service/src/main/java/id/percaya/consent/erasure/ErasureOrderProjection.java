package id.percaya.consent.erasure;

import id.percaya.consent.erasure.ErasureEvent.ErasureOrdered;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Writes the table `erasure_order`, one row per person.
@ApplicationScoped
class ErasureOrderProjection implements Projection<ErasureEvent> {

    private static final String ORDERED =
            """
            insert into erasure_order (subject_id, tenant_id, version, reason, ordered_by, ordered_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (subject_id) do nothing
            """;

    @Override
    public EventTypes<ErasureEvent> types() {
        return ErasureEvent.TYPES;
    }

    @Override
    public void on(Recorded<ErasureEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case ErasureOrdered(var subjectId, ErasureReason reason, var orderedAt) ->
                    Sql.write(
                            connection,
                            ORDERED,
                            subjectId,
                            recorded.metadata().tenant().id(),
                            recorded.version().value(),
                            reason,
                            recorded.metadata().actor(),
                            orderedAt);
        }
    }
}
