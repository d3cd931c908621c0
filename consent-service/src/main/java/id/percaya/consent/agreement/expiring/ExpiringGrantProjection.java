package id.percaya.consent.agreement.expiring;

import id.percaya.consent.Grant;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentDrafted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Writes the table `expiring_grant`, one row per grant that was ever given. The rows of older
/// versions and of ended consents are marked as over. Repeated events and events older than the
/// rows change nothing.
final class ExpiringGrantProjection implements Projection<ConsentEvent> {

    private static final String GRANTED =
            """
            insert into expiring_grant
              (consent_id, ordinal, tenant_id, version, subject_id, purpose, channel, medium, ends_at)
            select ?, ? * 1000 + g.ordinal, ?, ?, ?, g.purpose, g.channel, g.medium, g.until
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
            case ConsentGiven e -> grant(recorded, e.subjectId(), e.terms().grants(), connection);
            case ConsentRestricted e -> replace(recorded, e.subjectId(), e.grants(), connection);
            case ConsentRestrictionLifted e ->
                    replace(recorded, e.subjectId(), e.grants(), connection);
            case ConsentWithdrawn _, ConsentExpired _, ConsentSuperseded _ ->
                    end(recorded, connection);
            case ConsentVoided _, ConsentEnteredInError _, ConsentErased _ ->
                    end(recorded, connection);
            case ConsentDrafted _, ConsentOffered _, ConsentRefused _ -> {}
        }
    }

    private static void replace(
            Recorded<?> recorded, UUID subjectId, List<Grant> grants, Connection connection)
            throws SQLException {
        end(recorded, connection);
        grant(recorded, subjectId, grants, connection);
    }

    /// Each version has its own range of ordinals; a consent has at most 200 grants.
    private static void grant(
            Recorded<?> recorded, UUID subjectId, List<Grant> grants, Connection connection)
            throws SQLException {
        Sql.write(
                connection,
                GRANTED,
                recorded.stream().id(),
                recorded.version().value(),
                recorded.metadata().tenant().id(),
                recorded.version().value(),
                subjectId,
                Sql.json(grants));
    }

    private static void end(Recorded<?> recorded, Connection connection) throws SQLException {
        int version = recorded.version().value();
        Sql.write(connection, OVER, version, recorded.stream().id(), version);
    }
}
