package id.percaya.campaign.standing;

import id.percaya.campaign.Grant;
import id.percaya.campaign.standing.StandingEvent.ConsentExpiryHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentWithdrawalHeard;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps a `consent_grant` row for each use that a consent permits. Inline: the publish gate reads
/// it. An event that comes twice changes nothing.
@ApplicationScoped
class ConsentGrantProjection implements Projection<StandingEvent> {

    private static final String HEARD =
            """
            insert into consent_grant
              (consent_id, ordinal, tenant_id, subject_id, purpose, channel, medium,
               valid_from, valid_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (consent_id, ordinal) do nothing
            """;
    private static final String ENDED =
            "update consent_grant set stands = false where consent_id = ? and stands";

    @Override
    public EventTypes<StandingEvent> types() {
        return StandingEvent.TYPES;
    }

    @Override
    public void on(Recorded<StandingEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case ConsentHeard heard -> insert(recorded, heard, connection);
            case ConsentWithdrawalHeard _, ConsentExpiryHeard _ ->
                    Sql.write(connection, ENDED, recorded.stream().id());
        }
    }

    private static void insert(Recorded<?> recorded, ConsentHeard heard, Connection connection)
            throws SQLException {
        int ordinal = 0;
        for (Grant grant : heard.grants()) {
            ordinal++;
            Sql.write(
                    connection,
                    HEARD,
                    recorded.stream().id(),
                    ordinal,
                    recorded.cause().tenant().id(),
                    heard.subjectId(),
                    grant.purpose(),
                    grant.channel(),
                    grant.medium(),
                    grant.from(),
                    grant.until());
        }
    }
}
