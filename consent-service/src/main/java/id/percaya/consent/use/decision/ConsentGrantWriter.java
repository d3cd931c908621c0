package id.percaya.consent.use.decision;

import id.percaya.consent.Grant;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Applies one event to the grants of a consent: closes the rows that were known until now and
/// inserts the new ones under the event's version.
record ConsentGrantWriter(Recorded<?> recorded, Connection connection) {

    private static final String GIVEN =
            """
            insert into consent_grant
              (consent_id, version, ordinal, tenant_id, subject_id, purpose, channel, medium, identifiability,
               territory, assets, compensated, signed_at, valid_from, valid_until, known_from)
            select ?, ?, g.ordinal, ?, ?, g.purpose, g.channel, g.medium, g.identifiability,
                   g.territory, g.assets, ?, ?::timestamptz, greatest(g."from", ?), g.until, ?
              from rows from (jsonb_to_recordset(?)
                     as (purpose text, channel text, medium text, identifiability text, territory text,
                         assets jsonb, "from" timestamptz, until timestamptz))
                   with ordinality as g (purpose, channel, medium, identifiability, territory,
                                         assets, "from", until, ordinal)
             where g.until > greatest(g."from", ?)
            on conflict (consent_id, version, ordinal) do nothing
            """;

    /// An earlier end is kept, unless the consent is void or entered in error, which overrides
    /// every other end.
    private static final String ENDED =
            """
            insert into consent_grant
              (consent_id, version, ordinal, tenant_id, subject_id, purpose, channel, medium, identifiability,
               territory, assets, compensated, signed_at, valid_from, valid_until, ended_at, ended_as, known_from)
            select consent_id, ?, ordinal, tenant_id, subject_id, purpose, channel, medium, identifiability,
                   territory, assets, compensated, signed_at, valid_from, valid_until,
                   case when ended_as = 'VOID' or ended_at <= ? then ended_at else ? end,
                   case when ended_as = 'VOID' or (ended_at <= ? and ? <> 'VOID') then ended_as else ? end, ?
              from consent_grant
             where consent_id = ?
               and version = (select max(version) from consent_grant where consent_id = ? and version < ?)
            on conflict (consent_id, version, ordinal) do nothing
            """;

    /// Runs after [#ENDED], and numbers the new rows behind the copies of the replaced ones.
    private static final String REPLACING =
            """
            insert into consent_grant
              (consent_id, version, ordinal, tenant_id, subject_id, purpose, channel, medium, identifiability,
               territory, assets, compensated, signed_at, valid_from, valid_until, known_from)
            select b.consent_id, b.version, b.most + g.ordinal, b.tenant_id, b.subject_id, g.purpose, g.channel,
                   g.medium, g.identifiability, g.territory, g.assets, b.compensated, b.signed_at,
                   greatest(g."from", b.signed_at, ?), g.until, b.known_from
              from (select consent_id, version, tenant_id, subject_id, compensated, signed_at, known_from,
                           max(ordinal) as most, count(*) filter (where ended_as is null) as open
                      from consent_grant where consent_id = ? and version = ?
                     group by 1, 2, 3, 4, 5, 6, 7) as b,
                   rows from (jsonb_to_recordset(?)
                     as (purpose text, channel text, medium text, identifiability text, territory text,
                         assets jsonb, "from" timestamptz, until timestamptz))
                   with ordinality as g (purpose, channel, medium, identifiability, territory,
                                         assets, "from", until, ordinal)
             where b.open = 0 and g.until > greatest(b.signed_at, ?)
            on conflict (consent_id, version, ordinal) do nothing
            """;

    private static final String CLOSED =
            "update consent_grant set known_until = ? where consent_id = ? and version < ? and known_until is null";

    void given(ConsentGiven given) throws SQLException {
        Sql.write(
                connection,
                GIVEN,
                id(),
                version(),
                recorded.metadata().tenant().id(),
                given.subjectId(),
                given.terms().compensation() != null,
                given.signedAt(),
                given.signedAt(),
                recorded.at(),
                Sql.json(given.terms().grants()),
                given.signedAt());
    }

    void replaced(List<Grant> grants, Instant at) throws SQLException {
        ended(DecisionReason.RESTRICTED, at);
        Sql.write(connection, REPLACING, at, id(), version(), Sql.json(grants), at);
    }

    void ended(DecisionReason reason, Instant at) throws SQLException {
        Sql.write(connection, CLOSED, recorded.at(), id(), version());
        Sql.write(
                connection,
                ENDED,
                version(),
                at,
                at,
                at,
                reason,
                reason,
                recorded.at(),
                id(),
                id(),
                version());
    }

    private UUID id() {
        return recorded.stream().id();
    }

    private int version() {
        return recorded.version().value();
    }
}
