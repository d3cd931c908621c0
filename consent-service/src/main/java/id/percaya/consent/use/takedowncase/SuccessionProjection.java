package id.percaya.consent.use.takedowncase;

import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Maintains `consent_succession`: which consent superseded which. It is an inline view, so that a
/// succession is known before the newer consent can end. Redelivered events change nothing.
@ApplicationScoped
class SuccessionProjection implements Projection<ConsentEvent> {

    private static final String SUPERSEDED =
            """
            insert into consent_succession (consent_id, tenant_id, successor_id) values (?, ?, ?)
            on conflict (consent_id) do nothing
            """;

    @Override
    public EventTypes<ConsentEvent> types() {
        return ConsentEvent.TYPES;
    }

    @Override
    public void on(Recorded<ConsentEvent> recorded, Connection connection) throws SQLException {
        if (recorded.event() instanceof ConsentSuperseded superseded) {
            Sql.write(
                    connection,
                    SUPERSEDED,
                    recorded.stream().id(),
                    recorded.metadata().tenant().id(),
                    superseded.by());
        }
    }
}
