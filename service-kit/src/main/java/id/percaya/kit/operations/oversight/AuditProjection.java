package id.percaya.kit.operations.oversight;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.operations.oversight.OversightEvent.DeadLetterDiscarded;
import id.percaya.kit.operations.oversight.OversightEvent.DeadLetterTakenIn;
import id.percaya.kit.operations.oversight.OversightEvent.ParkedEventDiscarded;
import id.percaya.kit.operations.oversight.OversightEvent.ParkedStreamRetried;
import id.percaya.kit.operations.oversight.OversightEvent.ParkedStreamsRetried;
import id.percaya.kit.operations.oversight.OversightEvent.SubscriptionPaused;
import id.percaya.kit.operations.oversight.OversightEvent.SubscriptionResumed;
import id.percaya.kit.operations.oversight.OversightEvent.ViewRebuildCancelled;
import id.percaya.kit.operations.oversight.OversightEvent.ViewRebuildOrdered;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes each order as a row of `audit_entry`. The row has the event's id, so a replay adds
/// nothing.
@ApplicationScoped
class AuditProjection implements Projection<OversightEvent> {

    private static final String ADD =
            """
            insert into audit_entry
              (id, tenant_id, at, by, order_name, subscription, stream_id, version, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;

    private record Target(
            @Nullable UUID streamId, @Nullable Integer version, @Nullable String reason) {}

    @Override
    public EventTypes<OversightEvent> types() {
        return OversightEvent.TYPES;
    }

    @Override
    public void on(Recorded<OversightEvent> recorded, Connection connection) throws SQLException {
        OversightEvent event = recorded.event();
        Target target = target(event);
        Sql.write(
                connection,
                ADD,
                recorded.id(),
                recorded.metadata().tenant().id(),
                recorded.at(),
                recorded.metadata().actor(),
                EventTypes.nameOf(event),
                event.subscription(),
                target.streamId(),
                target.version(),
                target.reason());
    }

    private static Target target(OversightEvent event) {
        return switch (event) {
            case SubscriptionPaused _, SubscriptionResumed _ -> new Target(null, null, null);
            case ViewRebuildOrdered _, ViewRebuildCancelled _ -> new Target(null, null, null);
            case ParkedStreamsRetried _ -> new Target(null, null, null);
            case ParkedStreamRetried(_, UUID stream) -> new Target(stream, null, null);
            case DeadLetterTakenIn(_, UUID letter) -> new Target(letter, null, null);
            case DeadLetterDiscarded(_, UUID letter, String reason) ->
                    new Target(letter, null, reason);
            case ParkedEventDiscarded(_, UUID stream, int version, String reason) ->
                    new Target(stream, version, reason);
        };
    }
}
