package id.percaya.consent.use.placement;

import static id.percaya.consent.use.placement.PlacementDecider.channel;
import static id.percaya.consent.use.placement.PlacementRefusal.ALREADY_IRRECOVERABLE;
import static id.percaya.consent.use.placement.PlacementRefusal.ALREADY_TAKEN_DOWN;
import static id.percaya.consent.use.placement.PlacementRefusal.NOT_ORDERED;
import static id.percaya.consent.use.placement.PlacementRefusal.NOT_RECORDED;

import id.percaya.consent.use.placement.Placement.Absent;
import id.percaya.consent.use.placement.Placement.Ended;
import id.percaya.consent.use.placement.Placement.Irrecoverable;
import id.percaya.consent.use.placement.Placement.Live;
import id.percaya.consent.use.placement.Placement.Visible;
import id.percaya.consent.use.placement.PlacementCommand.NoteOverdue;
import id.percaya.consent.use.placement.PlacementCommand.OrderTakedown;
import id.percaya.consent.use.placement.PlacementCommand.OrderTakedownAgain;
import id.percaya.consent.use.placement.PlacementEvent.TakedownBecameOverdue;
import id.percaya.consent.use.placement.PlacementEvent.TakedownOrdered;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.List;

/// Takedown orders: after a withdrawal, use must stop within 3 × 24 hours (UU PDP 27/2022 art. 40).
final class TakedownOrdering {

    private TakedownOrdering() {}

    static List<PlacementEvent> decide(PlacementCommand.Ordering command, Placement placement) {
        return switch (command) {
            case OrderTakedown order -> order(order, placement);
            case OrderTakedownAgain again -> orderAgain(again, placement);
            case NoteOverdue overdue -> noteOverdue(overdue, placement);
        };
    }

    /// Each ended consent adds one order.
    private static List<PlacementEvent> order(OrderTakedown command, Placement placement) {
        return switch (placement) {
            case Absent _ -> throw new Refused(NOT_RECORDED);
            case Visible visible ->
                    visible.orders().of(command.order().consentId()).isPresent()
                            ? List.of()
                            : ordered(visible.use(), command);
            case Ended _ -> List.of();
        };
    }

    /// An order after its deadline is overdue at once.
    private static List<PlacementEvent> ordered(Use use, OrderTakedown command) {
        TakedownOrder order = command.order();
        TakedownOrdered ordered = ordered(use, order, command.at());
        return command.at().isBefore(order.dueAt())
                ? List.of(ordered)
                : List.of(ordered, new TakedownBecameOverdue(order, channel(use), command.at()));
    }

    private static TakedownOrdered ordered(Use use, TakedownOrder order, Instant at) {
        return new TakedownOrdered(order, channel(use), at);
    }

    private static List<PlacementEvent> orderAgain(
            OrderTakedownAgain command, Placement placement) {
        return switch (placement) {
            case Absent _ -> throw new Refused(NOT_RECORDED);
            case Live _ -> throw new Refused(NOT_ORDERED);
            case Placement.TakedownOrdered _ -> List.of();
            case Placement.TakedownFailed(Use use, TakedownOrderList orders) ->
                    orders.given().stream()
                            .<PlacementEvent>map(order -> ordered(use, order, command.at()))
                            .toList();
            case Placement.TakedownAcknowledged _ -> throw new Refused(ALREADY_TAKEN_DOWN);
            case Irrecoverable _ -> throw new Refused(ALREADY_IRRECOVERABLE);
        };
    }

    private static List<PlacementEvent> noteOverdue(NoteOverdue command, Placement placement) {
        return switch (placement) {
            case Visible visible -> noteOverdue(command, visible);
            case Absent _, Ended _ -> List.of();
        };
    }

    private static List<PlacementEvent> noteOverdue(NoteOverdue command, Visible placement) {
        if (placement.orders().isOverdue(command.consentId())) {
            return List.of();
        }
        return placement.orders().of(command.consentId()).stream()
                .<PlacementEvent>map(order ->
                        new TakedownBecameOverdue(order, channel(placement.use()), command.at()))
                .toList();
    }
}
