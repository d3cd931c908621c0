package id.percaya.consent.policy;

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
import id.percaya.consent.placement.TakedownCause;
import id.percaya.consent.withdrawal.Notice;
import id.percaya.consent.withdrawal.WithdrawalCommand.ReceiveWithdrawal;
import id.percaya.consent.withdrawal.WithdrawalId;
import id.percaya.consent.withdrawal.Withdrawals;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// However a consent ends, what rests on it has to stop: a grant's period is for being shown, not
/// only for publishing, so what was published comes down when it is over. Only what superseded it
/// carries its uses on, until that ends.
@ApplicationScoped
class WhenConsentWithdrawnThenOpenWithdrawal implements Subscription<ConsentEvent> {

    private final Withdrawals withdrawals;
    private final Transactions transactions;

    WhenConsentWithdrawnThenOpenWithdrawal(Withdrawals withdrawals, Transactions transactions) {
        this.withdrawals = withdrawals;
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
        Notice notice = new Notice(consentId, recorded.event().subjectId(), cause, endedAt);
        transactions.retrying(
                recorded.cause().tenant(),
                () ->
                        withdrawals.handle(
                                WithdrawalId.of(consentId),
                                new ReceiveWithdrawal(notice),
                                Intent.of(Cause.of(recorded))));
    }
}
