package id.percaya.consent.use.takedowncase;

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
import id.percaya.consent.use.placement.TakedownCause;
import id.percaya.consent.use.takedowncase.TakedownCaseCommand.OpenTakedownCase;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// Every end of a consent stops the uses under it. A grant's period limits how long content is
/// shown, not only when it is published, so expiry counts too. A superseded consent is the only
/// exception: the newer consent carries its uses on.
@ApplicationScoped
class WhenConsentEndsThenOpenTakedownCase implements Subscription<ConsentEvent> {

    private final TakedownCases cases;
    private final Transactions transactions;

    WhenConsentEndsThenOpenTakedownCase(TakedownCases cases, Transactions transactions) {
        this.cases = cases;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "withdrawals-opened";
    }

    @Override
    public EventTypes<ConsentEvent> types() {
        return ConsentEvent.TYPES;
    }

    @Override
    public void on(Recorded<ConsentEvent> recorded) {
        switch (recorded.event()) {
            case ConsentWithdrawn e -> open(recorded, TakedownCause.WITHDRAWN, e.withdrawnAt());
            case ConsentExpired e -> open(recorded, TakedownCause.EXPIRED, e.expiredAt());
            case ConsentVoided e -> open(recorded, TakedownCause.VOIDED, e.voidedAt());
            case ConsentEnteredInError e ->
                    open(recorded, TakedownCause.ENTERED_IN_ERROR, e.notedAt());
            case ConsentErased e -> open(recorded, TakedownCause.ERASED, e.erasedAt());
            case ConsentDrafted _, ConsentOffered _, ConsentRefused _ -> {}
            case ConsentGiven _, ConsentRestricted _, ConsentRestrictionLifted _ -> {}
            case ConsentSuperseded _ -> {}
        }
    }

    private void open(Recorded<ConsentEvent> recorded, TakedownCause cause, Instant endedAt) {
        UUID consentId = recorded.stream().id();
        EndedConsent ended =
                new EndedConsent(consentId, recorded.event().subjectId(), cause, endedAt);
        transactions.retrying(
                recorded.metadata().tenant(),
                () ->
                        cases.handle(
                                TakedownCaseId.of(consentId),
                                new OpenTakedownCase(ended),
                                CommandContext.of(recorded)));
    }
}
