package id.percaya.consent.ledger;

import id.percaya.consent.consent.ConsentEvent;
import id.percaya.consent.consent.ConsentEvent.ConsentDrafted;
import id.percaya.consent.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.consent.ConsentState;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps a `ledger_consent` row for what each consent is now.
final class LedgerConsents {

    private static final String CHANGED =
            """
            insert into ledger_consent as c (consent_id, tenant_id, version, state)
            values (?, ?, ?, ?)
            on conflict (consent_id) do update
               set version = excluded.version, state = excluded.state
             where c.version < excluded.version
            """;

    private LedgerConsents() {}

    static void on(Recorded<ConsentEvent> recorded, Connection connection) throws SQLException {
        Sql.write(
                connection,
                CHANGED,
                recorded.stream().id(),
                recorded.cause().tenant().id(),
                recorded.version().value(),
                state(recorded.event()));
    }

    private static ConsentState state(ConsentEvent event) {
        return switch (event) {
            case ConsentDrafted _ -> ConsentState.DRAFT;
            case ConsentOffered _ -> ConsentState.OFFERED;
            case ConsentRefused _ -> ConsentState.REFUSED;
            case ConsentGiven _, ConsentRestrictionLifted _ -> ConsentState.GIVEN;
            case ConsentRestricted _ -> ConsentState.RESTRICTED;
            case ConsentWithdrawn _ -> ConsentState.WITHDRAWN;
            case ConsentExpired _ -> ConsentState.EXPIRED;
            case ConsentSuperseded _ -> ConsentState.SUPERSEDED;
            case ConsentVoided _ -> ConsentState.VOID;
            case ConsentEnteredInError _ -> ConsentState.ENTERED_IN_ERROR;
            case ConsentErased _ -> ConsentState.ERASED;
        };
    }
}
