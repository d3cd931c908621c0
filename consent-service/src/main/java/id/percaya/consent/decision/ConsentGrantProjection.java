package id.percaya.consent.decision;

import id.percaya.consent.consent.ConsentEvent;
import id.percaya.consent.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps a `consent_grant` row for each granted use. Inline, so that a decision after a
/// withdrawal's answer can no longer permit. An event that comes twice changes nothing.
@ApplicationScoped
class ConsentGrantProjection implements Projection<ConsentEvent> {

    private static final String GIVEN =
            """
            insert into consent_grant
              (consent_id, ordinal, tenant_id, version, subject_id, purpose, channel, medium, valid_from, valid_until)
            select ?, g.ordinal, ?, ?, ?, g.purpose, g.channel, g.medium, greatest(g."from", ?), g.until
              from rows from (jsonb_to_recordset(?)
                     as (purpose text, channel text, medium text, "from" timestamptz, until timestamptz))
                   with ordinality as g (purpose, channel, medium, "from", until, ordinal)
            on conflict (consent_id, ordinal) do nothing
            """;
    private static final String WITHDRAWN =
            "update consent_grant set withdrawn_at = ?, version = ? where consent_id = ? and version < ?";
    private static final String EXPIRED =
            "update consent_grant set version = ? where consent_id = ? and version < ?";

    @Override
    public EventTypes<ConsentEvent> types() {
        return ConsentEvent.TYPES;
    }

    @Override
    public void on(Recorded<ConsentEvent> recorded, Connection connection) throws SQLException {
        int version = recorded.version().value();
        Object id = recorded.stream().id();
        switch (recorded.event()) {
            case ConsentGiven given -> insert(recorded, given, connection);
            case ConsentWithdrawn withdrawn ->
                    Sql.write(connection, WITHDRAWN, withdrawn.withdrawnAt(), version, id, version);
            case ConsentExpired _ -> Sql.write(connection, EXPIRED, version, id, version);
        }
    }

    private static void insert(Recorded<?> recorded, ConsentGiven given, Connection connection)
            throws SQLException {
        Sql.write(
                connection,
                GIVEN,
                recorded.stream().id(),
                recorded.cause().tenant().id(),
                recorded.version().value(),
                given.subjectId(),
                given.evidence().signedAt(),
                Sql.json(given.grants()));
    }
}
