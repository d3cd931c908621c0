package id.percaya.consent.agreement.consent;

import id.percaya.consent.Grant;
import id.percaya.consent.Money;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentDrafted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the changes of one event to its `consent` row.
record ConsentRowWriter(Recorded<?> recorded, Connection connection) {

    private static final String DRAFTED =
            """
            insert into consent
              (id, tenant_id, version, subject_id, state, form_id, language, grants, compensation, supersedes,
               filled_at, drafted_at)
            values (?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;
    private static final String GIVEN =
            """
            insert into consent
              (id, tenant_id, version, subject_id, state, form_id, language, grants, compensation, supersedes,
               filled_at, drafted_at, signed_at, given_at, evidence, signer)
            values (?, ?, ?, ?, 'GIVEN', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
               set version = excluded.version, state = excluded.state, signed_at = excluded.signed_at,
                   given_at = excluded.given_at, evidence = excluded.evidence, signer = excluded.signer
             where consent.version < excluded.version
            """;

    void drafted(ConsentDrafted drafted) throws SQLException {
        Terms terms = drafted.terms();
        Sql.write(
                connection,
                DRAFTED,
                recorded.stream().id(),
                recorded.metadata().tenant().id(),
                version(),
                drafted.subjectId(),
                terms.formId(),
                terms.language(),
                Sql.json(terms.grants()),
                json(terms.compensation()),
                drafted.supersedes(),
                drafted.filledAt(),
                drafted.draftedAt());
    }

    /// Inserts the row where it is missing: the oldest consents have no draft.
    void given(ConsentGiven given) throws SQLException {
        Terms terms = given.terms();
        Sql.write(
                connection,
                GIVEN,
                recorded.stream().id(),
                recorded.metadata().tenant().id(),
                version(),
                given.subjectId(),
                terms.formId(),
                terms.language(),
                Sql.json(terms.grants()),
                json(terms.compensation()),
                given.supersedes(),
                given.signedAt(),
                given.givenAt(),
                given.signedAt(),
                given.givenAt(),
                Sql.json(given.evidence()),
                Sql.json(given.signer()));
    }

    void offered(Instant at) throws SQLException {
        update("state = 'OFFERED', offered_at = ?", at);
    }

    void permitted(ConsentState state, List<Grant> grants) throws SQLException {
        update("state = ?, grants = ?", state, Sql.json(grants));
    }

    void ended(ConsentState state, Instant at) throws SQLException {
        update("state = ?, ended_at = ?", state, at);
    }

    void withdrawn(ConsentWithdrawn withdrawn) throws SQLException {
        update(
                "state = 'WITHDRAWN', ended_at = ?, withdrawn_by = ?, withdrawal_channel = ?",
                withdrawn.withdrawnAt(),
                withdrawn.by(),
                withdrawn.channel());
    }

    void superseded(ConsentSuperseded superseded) throws SQLException {
        update(
                "state = 'SUPERSEDED', ended_at = ?, superseded_by = ?",
                superseded.supersededAt(),
                superseded.by());
    }

    void voided(ConsentVoided voided) throws SQLException {
        update(
                "state = 'VOID', ended_at = ?, void_reasons = ?",
                voided.voidedAt(),
                Sql.json(voided.reasons()));
    }

    private void update(String assignments, @Nullable Object... values) throws SQLException {
        new ViewRow("consent", recorded, connection).set(assignments, values);
    }

    private int version() {
        return recorded.version().value();
    }

    private static @Nullable Object json(@Nullable Money money) {
        return money == null ? null : Sql.json(money);
    }
}
