package id.percaya.consent.policy;

import id.percaya.consent.placement.PlacementCommand.NoteOverdue;
import id.percaya.consent.placement.PlacementId;
import id.percaya.consent.placement.Placements;
import id.percaya.consent.withdrawal.WithdrawalEvent;
import id.percaya.consent.withdrawal.WithdrawalEvent.WithdrawalBecameOverdue;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Each use that is still there is late, and others hear of it.
@ApplicationScoped
class WhenWithdrawalOverdueThenNoteTakedowns implements Subscription<WithdrawalEvent> {

    private final Placements placements;
    private final Transactions transactions;

    WhenWithdrawalOverdueThenNoteTakedowns(Placements placements, Transactions transactions) {
        this.placements = placements;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "overdue-takedowns";
    }

    @Override
    public EventTypes<WithdrawalEvent> types() {
        return WithdrawalEvent.TYPES;
    }

    @Override
    public void on(Recorded<WithdrawalEvent> recorded) {
        if (recorded.event() instanceof WithdrawalBecameOverdue overdue) {
            Intent intent = Intent.of(Cause.of(recorded));
            NoteOverdue command = new NoteOverdue(overdue.consentId(), overdue.notedAt());
            for (UUID id : overdue.outstanding()) {
                transactions.retrying(
                        intent.tenant(),
                        () -> placements.handle(new PlacementId(id), command, intent));
            }
        }
    }
}
