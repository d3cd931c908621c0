package id.percaya.campaign.permission.halt;

import id.percaya.campaign.permission.halt.HaltEvent.HaltImposed;
import id.percaya.campaign.permission.halt.HaltEvent.HaltLifted;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps one `halt` row for each halt. It is an inline projection because the publish gate reads
/// it. A repeated event changes nothing.
@ApplicationScoped
class HaltProjection implements Projection<HaltEvent> {

    private static final String IMPOSED =
            "state, facility, procedure, practitioner, topic, campaign, channel, cause, crisis_id,"
                    + " reason, imposed_at, exemptions";

    @Override
    public EventTypes<HaltEvent> types() {
        return HaltEvent.TYPES;
    }

    @Override
    public void on(Recorded<HaltEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("halt", recorded, connection);
        switch (recorded.event()) {
            case HaltImposed imposed -> {
                Exemptions exemptions = imposed.exemptions();
                boolean _ =
                        row.insert(
                                IMPOSED,
                                HaltState.IN_FORCE,
                                imposed.scope().facility(),
                                imposed.scope().procedure(),
                                imposed.scope().practitioner(),
                                imposed.scope().topic(),
                                imposed.scope().campaign(),
                                imposed.scope().channel(),
                                imposed.cause(),
                                imposed.crisisId(),
                                imposed.reason(),
                                imposed.imposedAt(),
                                exemptions == null ? null : Sql.json(exemptions));
            }
            case HaltLifted lifted ->
                    row.set("state = ?, lifted_at = ?", HaltState.LIFTED, lifted.liftedAt());
        }
    }
}
