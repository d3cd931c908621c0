package id.percaya.kit.operations;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.operations.OversightEvent.ParkedEventDiscarded;
import id.percaya.kit.operations.OversightEvent.ParkedStreamRetried;
import id.percaya.kit.operations.OversightEvent.SubscriptionPaused;
import id.percaya.kit.operations.OversightEvent.SubscriptionResumed;
import id.percaya.kit.operations.OversightEvent.ViewRebuildCancelled;
import id.percaya.kit.operations.OversightEvent.ViewRebuildOrdered;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Every order as a row of `audit_entry`. The event's id is the row's, so a replay adds nothing.
@ApplicationScoped
class AuditProjection implements Projection<OversightEvent> {

    private static final String ADD =
            """
            insert into audit_entry
              (id, tenant_id, at, by, order_name, subscription, stream_id, version, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;

    private record About(
            @Nullable UUID streamId, @Nullable Integer version, @Nullable String reason) {}

    @Override
    public EventTypes<OversightEvent> types() {
        return OversightEvent.TYPES;
    }

    @Override
    public void on(Recorded<OversightEvent> recorded, Connection connection) throws SQLException {
        OversightEvent event = recorded.event();
        About about = about(event);
        Sql.write(
                connection,
                ADD,
                recorded.id(),
                recorded.metadata().tenant().id(),
                recorded.at(),
                recorded.metadata().actor(),
                EventTypes.nameOf(event),
                event.subscription(),
                about.streamId(),
                about.version(),
                about.reason());
    }

    private static About about(OversightEvent event) {
        return switch (event) {
            case SubscriptionPaused _, SubscriptionResumed _ -> new About(null, null, null);
            case ViewRebuildOrdered _, ViewRebuildCancelled _ -> new About(null, null, null);
            case ParkedStreamRetried(_, UUID stream) -> new About(stream, null, null);
            case ParkedEventDiscarded(_, UUID stream, int version, String reason) ->
                    new About(stream, version, reason);
        };
    }
}
