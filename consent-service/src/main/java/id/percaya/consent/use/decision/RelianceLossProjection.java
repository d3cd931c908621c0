package id.percaya.consent.use.decision;

import id.percaya.consent.person.Capacity;
import id.percaya.consent.person.SubjectEvent;
import id.percaya.consent.person.SubjectEvent.CapacityChanged;
import id.percaya.consent.person.SubjectEvent.SubjectErased;
import id.percaya.consent.person.SubjectEvent.SubjectRegistered;
import id.percaya.consent.person.SubjectEvent.SubstituteAdded;
import id.percaya.consent.person.SubjectEvent.SubstituteRemoved;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Maintains `reliance_loss`. It is an inline view, so that the next decision respects an erasure
/// even before the person's consents have been ended. Redelivered events change nothing.
///
/// A person who recovers can sign anew or withdraw; signatures from before the loss stay
/// unreliable.
@ApplicationScoped
class RelianceLossProjection implements Projection<SubjectEvent> {

    private static final String LOST =
            """
            insert into reliance_loss as known (subject_id, version, tenant_id, losses)
            values (?, ?, ?, ?)
            on conflict (subject_id) do update
               set version = excluded.version, losses = known.losses || excluded.losses
             where known.version < excluded.version
            """;

    @Override
    public EventTypes<SubjectEvent> types() {
        return SubjectEvent.TYPES;
    }

    @Override
    public void on(Recorded<SubjectEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case CapacityChanged changed when isLoss(changed.capacity()) ->
                    lost(
                            recorded,
                            DecisionReason.CAPACITY_CHANGED,
                            changed.changedAt(),
                            connection);
            case SubjectErased(var at) -> lost(recorded, DecisionReason.ERASED, at, connection);
            case CapacityChanged _, SubjectRegistered _ -> {}
            case SubstituteAdded _, SubstituteRemoved _ -> {}
        }
    }

    private static void lost(
            Recorded<SubjectEvent> recorded,
            DecisionReason reason,
            Instant at,
            Connection connection)
            throws SQLException {
        Sql.write(
                connection,
                LOST,
                recorded.stream().id(),
                recorded.version().value(),
                recorded.metadata().tenant().id(),
                Sql.json(List.of(new RelianceLoss(reason, at, recorded.at()))));
    }

    private static boolean isLoss(Capacity capacity) {
        return switch (capacity) {
            case LACKS_CAPACITY, DECEASED -> true;
            case ADULT, MINOR -> false;
        };
    }
}
