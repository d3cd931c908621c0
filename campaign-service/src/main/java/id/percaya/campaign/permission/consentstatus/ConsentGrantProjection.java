package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.Grant;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentEndHeard;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentExpiryHeard;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentHeard;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentRestrictionHeard;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentWithdrawalHeard;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Keeps a `consent_grant` row for each use that a consent permits. Inline: the publish gate reads
/// it. Rows that no longer stand stay, so that an event that comes twice, or behind a later one,
/// changes nothing.
@ApplicationScoped
class ConsentGrantProjection implements Projection<ConsentStatusEvent> {

    private static final String PERMITTED =
            """
            insert into consent_grant as g
              (consent_id, ordinal, tenant_id, version, subject_id, purpose, channel, medium,
               identifiability, assets, territory, valid_from, valid_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (consent_id, ordinal) do update
               set version = excluded.version, purpose = excluded.purpose,
                   channel = excluded.channel, medium = excluded.medium,
                   identifiability = excluded.identifiability, assets = excluded.assets,
                   territory = excluded.territory, valid_from = excluded.valid_from,
                   valid_until = excluded.valid_until, stands = true
             where g.version < excluded.version
            """;
    private static final String LEFT_OUT =
            """
            update consent_grant set stands = false
             where consent_id = ? and version < ? and stands
            """;
    private static final String ENDED =
            "update consent_grant set stands = false where consent_id = ? and stands";

    @Override
    public EventTypes<ConsentStatusEvent> types() {
        return ConsentStatusEvent.TYPES;
    }

    @Override
    public void on(Recorded<ConsentStatusEvent> recorded, Connection connection)
            throws SQLException {
        UUID consentId = recorded.stream().id();
        switch (recorded.event()) {
            case ConsentHeard(UUID subjectId, int version, List<Grant> grants) ->
                    permit(recorded, new Permitted(subjectId, version, grants), connection);
            case ConsentRestrictionHeard(UUID subjectId, int version, List<Grant> grants) -> {
                permit(recorded, new Permitted(subjectId, version, grants), connection);
                Sql.write(connection, LEFT_OUT, consentId, version);
            }
            case ConsentWithdrawalHeard _, ConsentExpiryHeard _, ConsentEndHeard _ ->
                    Sql.write(connection, ENDED, consentId);
        }
    }

    private record Permitted(UUID subjectId, int version, List<Grant> grants) {}

    private static void permit(Recorded<?> recorded, Permitted permitted, Connection connection)
            throws SQLException {
        int ordinal = 0;
        for (Grant grant : permitted.grants()) {
            ordinal++;
            Sql.write(
                    connection,
                    PERMITTED,
                    recorded.stream().id(),
                    ordinal,
                    recorded.cause().tenant().id(),
                    permitted.version(),
                    permitted.subjectId(),
                    grant.purpose(),
                    grant.channel(),
                    grant.medium(),
                    grant.identifiability(),
                    Sql.json(grant.assets()),
                    grant.territory(),
                    grant.from(),
                    grant.until());
        }
    }
}
