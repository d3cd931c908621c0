package id.percaya.consent.use.placement;

import static id.percaya.consent.use.placement.PlacementDecider.down;
import static id.percaya.consent.use.placement.PlacementRefusal.ALREADY_IRRECOVERABLE;
import static id.percaya.consent.use.placement.PlacementRefusal.ALREADY_TAKEN_DOWN;
import static id.percaya.consent.use.placement.PlacementRefusal.NOT_ORDERED;
import static id.percaya.consent.use.placement.PlacementRefusal.NOT_RECORDED;

import id.percaya.consent.use.placement.Placement.Absent;
import id.percaya.consent.use.placement.Placement.Irrecoverable;
import id.percaya.consent.use.placement.Placement.Live;
import id.percaya.consent.use.placement.PlacementCommand.AcknowledgeTakedown;
import id.percaya.consent.use.placement.PlacementCommand.DeclareIrrecoverable;
import id.percaya.consent.use.placement.PlacementCommand.FailTakedown;
import id.percaya.consent.use.placement.PlacementCommand.RecordNonPublication;
import id.percaya.consent.use.placement.PlacementCommand.RecordRetractionFailure;
import id.percaya.consent.use.placement.PlacementEvent.PlacementDeclaredIrrecoverable;
import id.percaya.consent.use.placement.PlacementEvent.TakedownFailed;
import id.percaya.eventstore.Refused;
import java.util.List;

/// Down, still there, or beyond recall.
final class TakedownAnswering {

    private TakedownAnswering() {}

    static List<PlacementEvent> decide(PlacementCommand.Answering command, Placement placement) {
        return switch (command) {
            case AcknowledgeTakedown acknowledge -> acknowledge(acknowledge, placement);
            case RecordNonPublication heard -> notPublished(heard, placement);
            case FailTakedown fail -> fail(fail, placement);
            case RecordRetractionFailure heard -> retractionFailed(heard, placement);
            case DeclareIrrecoverable declare -> declare(declare, placement);
        };
    }

    private static List<PlacementEvent> acknowledge(
            AcknowledgeTakedown command, Placement placement) {
        return switch (placement) {
            case Absent _ -> throw new Refused(NOT_RECORDED);
            case Live(Use use) -> down(use, TakedownOrderList.NONE, command.at());
            case Placement.TakedownOrdered(Use use, TakedownOrderList orders) ->
                    down(use, orders, command.at());
            case Placement.TakedownFailed(Use use, TakedownOrderList orders) ->
                    down(use, orders, command.at());
            case Placement.TakedownAcknowledged _ -> List.of();
            case Irrecoverable _ -> throw new Refused(ALREADY_IRRECOVERABLE);
        };
    }

    /// It may have been there, and was not.
    private static List<PlacementEvent> notPublished(
            RecordNonPublication command, Placement placement) {
        return switch (placement) {
            case Live(Use use) -> down(use, TakedownOrderList.NONE, command.at());
            case Placement.TakedownOrdered(Use use, TakedownOrderList orders) ->
                    down(use, orders, command.at());
            case Placement.TakedownFailed(Use use, TakedownOrderList orders) ->
                    down(use, orders, command.at());
            case Absent _, Placement.TakedownAcknowledged _, Irrecoverable _ -> List.of();
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

    /// A publisher may fail before it has heard the order, which then has it try again.
    private static List<PlacementEvent> retractionFailed(
            RecordRetractionFailure command, Placement placement) {
        return switch (placement) {
            case Placement.TakedownOrdered _ -> List.of(new TakedownFailed(null, command.at()));
            case Absent _,
                    Live _,
                    Placement.TakedownFailed _,
                    Placement.TakedownAcknowledged _,
                    Irrecoverable _ ->
                    List.of();
        };
    }

    private static List<PlacementEvent> declare(DeclareIrrecoverable command, Placement placement) {
        return switch (placement) {
            case Absent _ -> throw new Refused(NOT_RECORDED);
            case Live _ -> List.of(irrecoverable(TakedownOrderList.NONE, command));
            case Placement.TakedownOrdered(_, TakedownOrderList orders) ->
                    List.of(irrecoverable(orders, command));
            case Placement.TakedownFailed(_, TakedownOrderList orders) ->
                    List.of(irrecoverable(orders, command));
            case Placement.TakedownAcknowledged _ -> throw new Refused(ALREADY_TAKEN_DOWN);
            case Irrecoverable(_, _, var reason) when reason == command.reason() -> List.of();
            case Irrecoverable _ -> throw new Refused(ALREADY_IRRECOVERABLE);
        };
    }

    private static PlacementDeclaredIrrecoverable irrecoverable(
            TakedownOrderList orders, DeclareIrrecoverable command) {
        return new PlacementDeclaredIrrecoverable(
                command.reason(), orders.consentIds(), command.at());
    }
}
