package id.percaya.kit.operations.deadletters;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.jdbc.TransientFailure;
import id.percaya.kit.deadletter.DeadLetter;
import id.percaya.kit.deadletter.DeadLetterStatus;
import id.percaya.kit.deadletter.DeadLetterTable;
import id.percaya.kit.deadletter.DeadLetterViews;
import id.percaya.kit.messaging.UnreadableRecord;
import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.operations.Operators;
import id.percaya.kit.operations.oversight.OversightCommand.DiscardDeadLetter;
import id.percaya.kit.operations.oversight.OversightCommand.TakeInDeadLetter;
import id.percaya.kit.operations.oversight.OversightDetails;
import id.percaya.kit.operations.oversight.Oversights;
import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Orders about dead letters. Like those about subscriptions, an order is recorded in one
/// transaction and carried out after it. The letter's effects and its end are one transaction, so
/// that carrying an order out twice has one effect.
@ApplicationScoped
class DeadLetterControl {

    private static final Logger LOG = Logger.getLogger(DeadLetterControl.class);

    private final DeadLetterViews views;
    private final DeadLetterTable table;
    private final Inbox inbox;
    private final Oversights oversights;
    private final Operators operators;

    DeadLetterControl(
            DeadLetterViews views,
            DeadLetterTable table,
            Inbox inbox,
            Oversights oversights,
            Operators operators) {
        this.views = views;
        this.table = table;
        this.inbox = inbox;
        this.oversights = oversights;
        this.operators = operators;
    }

    Version orderTakingIn(UUID letter, CommandContext context) {
        return oversights.handle(new TakeInDeadLetter(letter, isOpen(letter)), context);
    }

    Version orderDiscarding(UUID letter, String reason, CommandContext context) {
        return oversights.handle(new DiscardDeadLetter(letter, isOpen(letter), reason), context);
    }

    /// The orders about a letter.
    OversightDetails orders(UUID letter) {
        return oversights.details(
                new TakeInDeadLetter(letter, true).about(), operators.organisation());
    }

    /// Does nothing unless the letter is open. A letter that fails again stays open, with the new
    /// reason.
    void takeIn(UUID letter) {
        table.record(letter)
                .ifPresent(record -> {
                    try {
                        inbox.takeAgain(record, () -> table.takenIn(letter));
                    } catch (UnreadableRecord unreadable) {
                        table.failed(letter, unreadable.reason());
                    } catch (RuntimeException failed) {
                        if (TransientFailure.causes(failed)) {
                            throw failed;
                        }
                        LOG.errorf(failed, "the dead letter %s failed again", letter);
                        table.failed(letter, "failed: " + failed.getClass().getSimpleName());
                    }
                });
    }

    void discard(UUID letter) {
        table.discard(letter);
    }

    /// @throws NotFound when there is no such letter
    DeadLetterDetails details(UUID letter) {
        return DeadLetterDetails.of(find(letter));
    }

    private boolean isOpen(UUID letter) {
        return find(letter).status() == DeadLetterStatus.OPEN;
    }

    private DeadLetter find(UUID letter) {
        return views.find(letter).orElseThrow(NotFound::new);
    }
}
