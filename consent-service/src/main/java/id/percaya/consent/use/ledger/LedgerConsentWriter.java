package id.percaya.consent.use.ledger;

import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentState;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/// Writes `ledger_consent`: the current state of each consent.
final class LedgerConsentWriter {

    private static final String CHANGED =
            """
            insert into ledger_consent as c (consent_id, tenant_id, version, state)
            values (?, ?, ?, ?)
            on conflict (consent_id) do update
               set version = excluded.version, state = excluded.state
             where c.version < excluded.version
            """;

    private LedgerConsentWriter() {}

    static void on(Recorded<ConsentEvent> recorded, Connection connection) throws SQLException {
        Sql.write(
                connection,
                CHANGED,
                recorded.stream().id(),
                recorded.metadata().tenant().id(),
                recorded.version().value(),
                ConsentState.after(recorded.event()));
    }
}
