package id.percaya.consent.use.placement;

import id.percaya.consent.use.placement.Placement.Absent;
import id.percaya.consent.use.placement.Placement.Ended;
import id.percaya.consent.use.placement.Placement.Irrecoverable;
import id.percaya.consent.use.placement.Placement.Known;
import id.percaya.consent.use.placement.Placement.Live;
import id.percaya.consent.use.placement.PlacementEvent.PlacementDeclaredIrrecoverable;
import id.percaya.consent.use.placement.PlacementEvent.PlacementRecorded;
import id.percaya.consent.use.placement.PlacementEvent.TakedownAcknowledged;
import id.percaya.consent.use.placement.PlacementEvent.TakedownBecameOverdue;
import id.percaya.consent.use.placement.PlacementEvent.TakedownFailed;
import id.percaya.consent.use.placement.PlacementEvent.TakedownOrdered;
import java.util.UUID;

/// The state of a placement after each event.
final class PlacementEvolution {

    private PlacementEvolution() {}

    static Placement of(Placement before, PlacementEvent event) {
        return switch (event) {
            case PlacementRecorded recorded -> new Live(recorded.use());
            case TakedownOrdered ordered ->
                    new Placement.TakedownOrdered(
                            known(before).use(), known(before).orders().with(ordered.order()));
            case TakedownBecameOverdue overdue -> overdue(before, overdue.order().consentId());
            case TakedownAcknowledged _ ->
                    new Placement.TakedownAcknowledged(known(before).use(), known(before).orders());
            case TakedownFailed _ ->
                    new Placement.TakedownFailed(known(before).use(), known(before).orders());
            case PlacementDeclaredIrrecoverable declared ->
                    new Irrecoverable(
                            known(before).use(), known(before).orders(), declared.reason());
        };
    }

    private static Placement overdue(Placement before, UUID consentId) {
        return switch (before) {
            case Placement.TakedownOrdered(Use use, TakedownOrderList orders) ->
                    new Placement.TakedownOrdered(use, orders.withOverdue(consentId));
            case Placement.TakedownFailed(Use use, TakedownOrderList orders) ->
                    new Placement.TakedownFailed(use, orders.withOverdue(consentId));
            case Absent _, Live _, Ended _ -> before;
        };
    }

    private static Known known(Placement placement) {
        return switch (placement) {
            case Absent _ -> throw new IllegalStateException("no placement was recorded");
            case Known known -> known;
        };
    }
}
