package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.placement.PlacementCommand.NoteOverdue;
import id.percaya.consent.use.placement.PlacementId;
import id.percaya.consent.use.placement.Placements;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.TakedownCaseBecameOverdue;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Marks the order of each outstanding placement as overdue, which is announced.
@ApplicationScoped
class WhenTakedownCaseOverdueThenNoteOverdueTakedowns implements Subscription<TakedownCaseEvent> {

    private final Placements placements;
    private final Transactions transactions;

    WhenTakedownCaseOverdueThenNoteOverdueTakedowns(
            Placements placements, Transactions transactions) {
        this.placements = placements;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "overdue-takedowns";
    }

    @Override
    public EventTypes<TakedownCaseEvent> types() {
        return TakedownCaseEvent.TYPES;
    }

    @Override
    public void on(Recorded<TakedownCaseEvent> recorded) {
        if (recorded.event() instanceof TakedownCaseBecameOverdue overdue) {
            CommandContext context = CommandContext.of(recorded);
            NoteOverdue command = new NoteOverdue(overdue.consentId(), overdue.notedAt());
            for (UUID id : overdue.outstanding()) {
                transactions.retrying(
                        context.tenant(),
                        () -> placements.handle(new PlacementId(id), command, context));
            }
        }
    }
}
