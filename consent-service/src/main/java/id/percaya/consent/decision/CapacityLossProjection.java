package id.percaya.consent.decision;

import id.percaya.consent.subject.SubjectEvent;
import id.percaya.consent.subject.SubjectEvent.CapacityChanged;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps `capacity_loss` rows. Inline, so that the next decision knows. An event that comes twice
/// changes nothing.
///
/// Who recovers can sign anew or withdraw; what was signed before the loss stays in doubt.
@ApplicationScoped
class CapacityLossProjection implements Projection<SubjectEvent> {

    private static final String LOST =
            """
            insert into capacity_loss (subject_id, version, tenant_id, lost_at, known_from)
            values (?, ?, ?, ?, ?)
            on conflict (subject_id, version) do nothing
            """;

    @Override
    public EventTypes<SubjectEvent> types() {
        return SubjectEvent.TYPES;
    }

    @Override
    public void on(Recorded<SubjectEvent> recorded, Connection connection) throws SQLException {
        if (recorded.event() instanceof CapacityChanged changed && isLoss(changed)) {
            Sql.write(
                    connection,
                    LOST,
                    recorded.stream().id(),
                    recorded.version().value(),
                    recorded.cause().tenant().id(),
                    changed.changedAt(),
                    recorded.at());
        }
    }

    private static boolean isLoss(CapacityChanged changed) {
        return switch (changed.capacity()) {
            case LACKS_CAPACITY, DECEASED -> true;
            case ADULT, MINOR -> false;
        };
    }
}
