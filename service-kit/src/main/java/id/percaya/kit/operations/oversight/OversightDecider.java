package id.percaya.kit.operations.oversight;

import static id.percaya.kit.operations.oversight.OversightRefusal.ALREADY_SETTLED;
import static id.percaya.kit.operations.oversight.OversightRefusal.NOT_IN_THE_WAY;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import id.percaya.kit.operations.oversight.Oversight.Paused;
import id.percaya.kit.operations.oversight.Oversight.Running;
import id.percaya.kit.operations.oversight.Oversight.Untouched;
import id.percaya.kit.operations.oversight.OversightCommand.CancelRebuild;
import id.percaya.kit.operations.oversight.OversightCommand.DiscardDeadLetter;
import id.percaya.kit.operations.oversight.OversightCommand.DiscardParkedEvent;
import id.percaya.kit.operations.oversight.OversightCommand.PauseSubscription;
import id.percaya.kit.operations.oversight.OversightCommand.RebuildView;
import id.percaya.kit.operations.oversight.OversightCommand.ResumeSubscription;
import id.percaya.kit.operations.oversight.OversightCommand.RetryParkedStream;
import id.percaya.kit.operations.oversight.OversightCommand.RetryParkedStreams;
import id.percaya.kit.operations.oversight.OversightCommand.TakeInDeadLetter;
import id.percaya.kit.operations.oversight.OversightEvent.DeadLetterDiscarded;
import id.percaya.kit.operations.oversight.OversightEvent.DeadLetterTakenIn;
import id.percaya.kit.operations.oversight.OversightEvent.ParkedEventDiscarded;
import id.percaya.kit.operations.oversight.OversightEvent.ParkedStreamRetried;
import id.percaya.kit.operations.oversight.OversightEvent.ParkedStreamsRetried;
import id.percaya.kit.operations.oversight.OversightEvent.SubscriptionPaused;
import id.percaya.kit.operations.oversight.OversightEvent.SubscriptionResumed;
import id.percaya.kit.operations.oversight.OversightEvent.ViewRebuildCancelled;
import id.percaya.kit.operations.oversight.OversightEvent.ViewRebuildOrdered;
import java.util.List;
import java.util.UUID;

/// Decides which orders are recorded. Pausing or resuming twice is recorded once. Each retry,
/// taking in or discard is recorded, because the one before may not have been carried out.
final class OversightDecider implements Decider<OversightCommand, Oversight, OversightEvent> {

    @Override
    public Oversight initial() {
        return new Untouched();
    }

    @Override
    public List<OversightEvent> decide(OversightCommand command, Oversight oversight) {
        return switch (command) {
            case PauseSubscription(String subscription) -> pause(subscription, oversight);
            case ResumeSubscription(String subscription) -> resume(subscription, oversight);
            case RetryParkedStream retry ->
                    List.of(new ParkedStreamRetried(retry.subscription(), retry.streamId()));
            case RetryParkedStreams(String subscription) ->
                    List.of(new ParkedStreamsRetried(subscription));
            case DiscardParkedEvent discard -> discard(discard);
            case TakeInDeadLetter(UUID letter, boolean open) ->
                    ifOpen(open, new DeadLetterTakenIn(command.subscription(), letter));
            case DiscardDeadLetter(UUID letter, boolean open, String reason) ->
                    ifOpen(open, new DeadLetterDiscarded(command.subscription(), letter, reason));
            case RebuildView(String view) -> List.of(new ViewRebuildOrdered(view));
            case CancelRebuild(String view) -> List.of(new ViewRebuildCancelled(view));
        };
    }

    private static List<OversightEvent> pause(String subscription, Oversight oversight) {
        return switch (oversight) {
            case Untouched _, Running _ -> List.of(new SubscriptionPaused(subscription));
            case Paused _ -> List.of();
        };
    }

    private static List<OversightEvent> resume(String subscription, Oversight oversight) {
        return switch (oversight) {
            case Untouched _, Paused _ -> List.of(new SubscriptionResumed(subscription));
            case Running _ -> List.of();
        };
    }

    private static List<OversightEvent> ifOpen(boolean open, OversightEvent order) {
        if (!open) {
            throw new Refused(ALREADY_SETTLED);
        }
        return List.of(order);
    }

    private static List<OversightEvent> discard(DiscardParkedEvent command) {
        if (command.version() != command.firstParked()) {
            throw new Refused(NOT_IN_THE_WAY);
        }
        return List.of(
                new ParkedEventDiscarded(
                        command.subscription(),
                        command.streamId(),
                        command.version(),
                        command.reason()));
    }

    @Override
    public Oversight evolve(Oversight oversight, OversightEvent event) {
        return switch (event) {
            case SubscriptionPaused _ -> new Paused();
            case SubscriptionResumed _ -> new Running();
            case ParkedStreamRetried _, ParkedStreamsRetried _, ParkedEventDiscarded _ -> oversight;
            case DeadLetterTakenIn _, DeadLetterDiscarded _ -> oversight;
            case ViewRebuildOrdered _, ViewRebuildCancelled _ -> oversight;
        };
    }
}
