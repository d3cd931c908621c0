package id.percaya.consent.use.placement;

import static id.percaya.consent.use.placement.PlacementDecider.down;
import static id.percaya.consent.use.placement.PlacementRefusal.ALREADY_IRRECOVERABLE;
import static id.percaya.consent.use.placement.PlacementRefusal.ALREADY_TAKEN_DOWN;
import static id.percaya.consent.use.placement.PlacementRefusal.NOT_ORDERED;
import static id.percaya.consent.use.placement.PlacementRefusal.NOT_RECORDED;

import id.percaya.consent.use.placement.Placement.Absent;
import id.percaya.consent.use.placement.Placement.Ended;
import id.percaya.consent.use.placement.Placement.Irrecoverable;
import id.percaya.consent.use.placement.Placement.Live;
import id.percaya.consent.use.placement.Placement.Visible;
import id.percaya.consent.use.placement.PlacementCommand.AcknowledgeTakedown;
import id.percaya.consent.use.placement.PlacementCommand.DeclareIrrecoverable;
import id.percaya.consent.use.placement.PlacementCommand.FailTakedown;
import id.percaya.consent.use.placement.PlacementCommand.RecordNonPublication;
import id.percaya.consent.use.placement.PlacementCommand.RecordRetractionFailure;
import id.percaya.consent.use.placement.PlacementEvent.PlacementDeclaredIrrecoverable;
import id.percaya.consent.use.placement.PlacementEvent.TakedownFailed;
import id.percaya.eventstore.Refused;
import java.util.List;

/// The outcomes of takedown orders: taken down, failed or irrecoverable.
final class TakedownAnswering {

    private TakedownAnswering() {}

    static List<PlacementEvent> decide(PlacementCommand.Answering command, Placement placement) {
        return switch (command) {
            case AcknowledgeTakedown acknowledge -> acknowledge(acknowledge, placement);
            case RecordNonPublication none -> recordNonPublication(none, placement);
            case FailTakedown fail -> fail(fail, placement);
            case RecordRetractionFailure failure -> recordFailure(failure, placement);
            case DeclareIrrecoverable declare -> declare(declare, placement);
        };
    }

    private static List<PlacementEvent> acknowledge(
            AcknowledgeTakedown command, Placement placement) {
        return switch (placement) {
            case Absent _ -> throw new Refused(NOT_RECORDED);
            case Visible visible -> down(visible, command.at());
            case Placement.TakedownAcknowledged _ -> List.of();
            case Irrecoverable _ -> throw new Refused(ALREADY_IRRECOVERABLE);
        };
    }

    /// An unconfirmed publication was recorded as visible; it turned out never to have happened.
    private static List<PlacementEvent> recordNonPublication(
            RecordNonPublication command, Placement placement) {
        return switch (placement) {
            case Visible visible -> down(visible, command.at());
            case Absent _, Ended _ -> List.of();
        };
    }

    private static List<PlacementEvent> fail(FailTakedown command, Placement placement) {
        return switch (placement) {
            case Absent _ -> throw new Refused(NOT_RECORDED);
            case Live _ -> throw new Refused(NOT_ORDERED);
            case Placement.TakedownOrdered _ ->
                    List.of(new TakedownFailed(command.reason(), command.at()));
            case Placement.TakedownFailed _ -> List.of();
            case Placement.TakedownAcknowledged _ -> throw new Refused(ALREADY_TAKEN_DOWN);
            case Irrecoverable _ -> throw new Refused(ALREADY_IRRECOVERABLE);
        };
    }

    /// A publisher may fail before it receives the order. That is no failure of the order: it makes
    /// the publisher try again.
    private static List<PlacementEvent> recordFailure(
            RecordRetractionFailure command, Placement placement) {
        return switch (placement) {
            case Placement.TakedownOrdered _ -> List.of(new TakedownFailed(null, command.at()));
            case Absent _, Live _, Placement.TakedownFailed _, Ended _ -> List.of();
        };
    }

    private static List<PlacementEvent> declare(DeclareIrrecoverable command, Placement placement) {
        return switch (placement) {
            case Absent _ -> throw new Refused(NOT_RECORDED);
            case Visible visible ->
                    List.of(
                            new PlacementDeclaredIrrecoverable(
                                    command.reason(), visible.orders().consentIds(), command.at()));
            case Placement.TakedownAcknowledged _ -> throw new Refused(ALREADY_TAKEN_DOWN);
            case Irrecoverable(_, _, var reason) when reason == command.reason() -> List.of();
            case Irrecoverable _ -> throw new Refused(ALREADY_IRRECOVERABLE);
        };
    }
}
