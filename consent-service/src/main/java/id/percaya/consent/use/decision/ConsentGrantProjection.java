package id.percaya.consent.use.decision;

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
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Maintains `consent_grant`, bitemporally: when a use was permitted, and when that was known. It
/// is an inline view, so that no decision made after a withdrawal's response permits the use.
/// Redelivered events change nothing.
@ApplicationScoped
class ConsentGrantProjection implements Projection<ConsentEvent> {

    @Override
    public EventTypes<ConsentEvent> types() {
        return ConsentEvent.TYPES;
    }

    /// Expiry needs no write: the period of the grant already ends it.
    @Override
    public void on(Recorded<ConsentEvent> recorded, Connection connection) throws SQLException {
        ConsentGrantWriter sql = new ConsentGrantWriter(recorded, connection);
        switch (recorded.event()) {
            case ConsentGiven given -> sql.given(given);
            case ConsentRestricted e -> sql.replaced(e.grants(), e.restrictedAt());
            case ConsentRestrictionLifted e -> sql.replaced(e.grants(), e.liftedAt());
            case ConsentWithdrawn e -> sql.ended(DecisionReason.WITHDRAWN, e.withdrawnAt());
            case ConsentSuperseded e -> sql.ended(DecisionReason.SUPERSEDED, e.supersededAt());
            case ConsentVoided e -> sql.ended(DecisionReason.VOID, e.voidedAt());
            case ConsentEnteredInError e -> sql.ended(DecisionReason.VOID, e.notedAt());
            case ConsentErased e -> sql.ended(DecisionReason.ERASED, e.erasedAt());
            case ConsentDrafted _, ConsentOffered _, ConsentRefused _, ConsentExpired _ -> {}
        }
    }
}
