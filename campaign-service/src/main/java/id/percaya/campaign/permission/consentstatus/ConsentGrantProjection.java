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

/// Keeps one `consent_grant` row for each grant of a consent. It is an inline projection because
/// the publish gate reads it. Rows of grants that are no longer in force stay, marked, so that a
/// repeated or late event cannot bring them back.
@ApplicationScoped
class ConsentGrantProjection implements Projection<ConsentStatusEvent> {

    private static final String GRANTED =
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
    private static final String REMOVED =
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
                    write(recorded, new Grants(subjectId, version, grants), connection);
            case ConsentRestrictionHeard(UUID subjectId, int version, List<Grant> grants) -> {
                write(recorded, new Grants(subjectId, version, grants), connection);
                Sql.write(connection, REMOVED, consentId, version);
            }
            case ConsentWithdrawalHeard _, ConsentExpiryHeard _, ConsentEndHeard _ ->
                    Sql.write(connection, ENDED, consentId);
        }
    }

    private record Grants(UUID subjectId, int version, List<Grant> grants) {}

    private static void write(Recorded<?> recorded, Grants granted, Connection connection)
            throws SQLException {
        int ordinal = 0;
        for (Grant grant : granted.grants()) {
            ordinal++;
            Sql.write(
                    connection,
                    GRANTED,
                    recorded.stream().id(),
                    ordinal,
                    recorded.metadata().tenant().id(),
                    granted.version(),
                    granted.subjectId(),
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
