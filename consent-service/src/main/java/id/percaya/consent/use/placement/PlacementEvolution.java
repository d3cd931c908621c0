package id.percaya.consent.use.placement;

import id.percaya.consent.use.placement.Placement.Absent;
import id.percaya.consent.use.placement.Placement.Irrecoverable;
import id.percaya.consent.use.placement.Placement.Live;
import id.percaya.consent.use.placement.PlacementEvent.PlacementDeclaredIrrecoverable;
import id.percaya.consent.use.placement.PlacementEvent.PlacementRecorded;
import id.percaya.consent.use.placement.PlacementEvent.TakedownAcknowledged;
import id.percaya.consent.use.placement.PlacementEvent.TakedownBecameOverdue;
import id.percaya.consent.use.placement.PlacementEvent.TakedownFailed;
import id.percaya.consent.use.placement.PlacementEvent.TakedownOrdered;
import java.util.UUID;

/// What each event makes of a placement.
final class PlacementEvolution {

    private PlacementEvolution() {}

    static Placement of(Placement before, PlacementEvent event) {
        return switch (event) {
            case PlacementRecorded recorded -> new Live(recorded.use());
            case TakedownOrdered ordered ->
                    new Placement.TakedownOrdered(
                            use(before), orders(before).with(ordered.order()));
            case TakedownBecameOverdue overdue -> late(before, overdue.order().consentId());
            case TakedownAcknowledged _ ->
                    new Placement.TakedownAcknowledged(use(before), orders(before));
            case TakedownFailed _ -> new Placement.TakedownFailed(use(before), orders(before));
            case PlacementDeclaredIrrecoverable declared ->
                    new Irrecoverable(use(before), orders(before), declared.reason());
        };
    }

    private static Placement late(Placement before, UUID consentId) {
        return switch (before) {
            case Placement.TakedownOrdered(Use use, TakedownOrderList orders) ->
                    new Placement.TakedownOrdered(use, orders.late(consentId));
            case Placement.TakedownFailed(Use use, TakedownOrderList orders) ->
                    new Placement.TakedownFailed(use, orders.late(consentId));
            case Absent _, Live _, Placement.TakedownAcknowledged _, Irrecoverable _ -> before;
        };
    }

    private static Use use(Placement placement) {
        return switch (placement) {
            case Absent _ -> throw new IllegalStateException("nothing was placed");
            case Live(Use use) -> use;
            case Placement.TakedownOrdered(Use use, _) -> use;
            case Placement.TakedownFailed(Use use, _) -> use;
            case Placement.TakedownAcknowledged(Use use, _) -> use;
            case Irrecoverable(Use use, _, _) -> use;
        };
    }

    private static TakedownOrderList orders(Placement placement) {
        return switch (placement) {
            case Absent _, Live _ -> TakedownOrderList.NONE;
            case Placement.TakedownOrdered(_, TakedownOrderList orders) -> orders;
            case Placement.TakedownFailed(_, TakedownOrderList orders) -> orders;
            case Placement.TakedownAcknowledged(_, TakedownOrderList orders) -> orders;
            case Irrecoverable(_, TakedownOrderList orders, _) -> orders;
        };
    }
}
