package id.percaya.consent.expiring;

import id.percaya.consent.consent.ConsentEvent;
import id.percaya.consent.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps an `expiring_grant` row for each granted use. An event that comes twice, or behind a later
/// one, changes nothing.
final class ExpiringGrantProjection implements Projection<ConsentEvent> {

    private static final String GIVEN =
            """
            insert into expiring_grant
              (consent_id, ordinal, tenant_id, version, subject_id, purpose, channel, medium, ends_at)
            select ?, g.ordinal, ?, ?, ?, g.purpose, g.channel, g.medium, g.until
              from rows from (jsonb_to_recordset(?)
                     as (purpose text, channel text, medium text, until timestamptz))
                   with ordinality as g (purpose, channel, medium, until, ordinal)
            on conflict (consent_id, ordinal) do nothing
            """;
    private static final String OVER =
            "update expiring_grant set over = true, version = ? where consent_id = ? and version < ?";

    @Override
    public EventTypes<ConsentEvent> types() {
        return ConsentEvent.TYPES;
    }

    @Override
    public void on(Recorded<ConsentEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case ConsentGiven given -> insert(recorded, given, connection);
            case ConsentWithdrawn _ -> end(recorded, connection);
            case ConsentExpired _ -> end(recorded, connection);
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
                Sql.json(given.grants()));
    }

    private static void end(Recorded<?> recorded, Connection connection) throws SQLException {
        int version = recorded.version().value();
        Sql.write(connection, OVER, version, recorded.stream().id(), version);
    }
}
