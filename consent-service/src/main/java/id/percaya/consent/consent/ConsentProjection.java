package id.percaya.consent.consent;

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

/// Keeps the `consent` rows. An event that comes twice, or behind a later one, changes nothing.
@ApplicationScoped
class ConsentProjection implements Projection<ConsentEvent> {

    private static final String GIVEN =
            """
            insert into consent
              (id, tenant_id, version, subject_id, state, evidence_sha256, evidence_method, signed_at, grants, given_at)
            values (?, ?, ?, ?, 'GIVEN', ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;
    private static final String WITHDRAWN =
            """
            update consent
               set state = 'WITHDRAWN', withdrawn_at = ?, withdrawn_by = ?, withdrawal_channel = ?, version = ?
             where id = ? and version < ?
            """;
    private static final String EXPIRED =
            """
            update consent set state = 'EXPIRED', expired_at = ?, version = ?
             where id = ? and version < ?
            """;

    @Override
    public EventTypes<ConsentEvent> types() {
        return ConsentEvent.TYPES;
    }

    @Override
    public void on(Recorded<ConsentEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case ConsentGiven given -> insert(recorded, given, connection);
            case ConsentWithdrawn withdrawn -> update(recorded, withdrawn, connection);
            case ConsentExpired expired -> update(recorded, expired, connection);
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
                given.evidence().sha256(),
                given.evidence().method(),
                given.evidence().signedAt(),
                Sql.json(given.grants()),
                given.givenAt());
    }

    private static void update(
            Recorded<?> recorded, ConsentWithdrawn withdrawn, Connection connection)
            throws SQLException {
        int version = recorded.version().value();
        Sql.write(
                connection,
                WITHDRAWN,
                withdrawn.withdrawnAt(),
                withdrawn.by(),
                withdrawn.channel(),
                version,
                recorded.stream().id(),
                version);
    }

    private static void update(Recorded<?> recorded, ConsentExpired expired, Connection connection)
            throws SQLException {
        int version = recorded.version().value();
        Sql.write(
                connection, EXPIRED, expired.expiredAt(), version, recorded.stream().id(), version);
    }
}
