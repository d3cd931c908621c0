package id.percaya.consent.use.placement;

import id.percaya.consent.Channel;
import id.percaya.consent.use.placement.Placement.Absent;
import id.percaya.consent.use.placement.Placement.Irrecoverable;
import id.percaya.consent.use.placement.Placement.Live;
import id.percaya.consent.use.placement.PlacementCommand.RecordPlacement;
import id.percaya.consent.use.placement.PlacementCommand.RecordRetraction;
import id.percaya.consent.use.placement.PlacementEvent.PlacementRecorded;
import id.percaya.consent.use.placement.PlacementEvent.TakedownAcknowledged;
import id.percaya.eventstore.Decider;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rules of a placement's life: into the world here, told to go in [TakedownOrdering], and gone
/// or not in [TakedownAnswering].
public final class PlacementDecider
        implements Decider<PlacementCommand, Placement, PlacementEvent> {

    @Override
    public Placement initial() {
        return new Absent();
    }

    @Override
    public List<PlacementEvent> decide(PlacementCommand command, Placement placement) {
        return switch (command) {
            case PlacementCommand.Recording recording -> record(recording, placement);
            case PlacementCommand.Ordering ordering -> TakedownOrdering.decide(ordering, placement);
            case PlacementCommand.Answering answering ->
                    TakedownAnswering.decide(answering, placement);
        };
    }

    private static List<PlacementEvent> record(
            PlacementCommand.Recording command, Placement placement) {
        return switch (command) {
            case RecordPlacement record -> record(record, placement);
            case RecordRetraction heard -> retracted(heard, placement);
        };
    }

    /// What is known already, and perhaps down by now, does not come back by being told again.
    private static List<PlacementEvent> record(RecordPlacement command, Placement placement) {
        return switch (placement) {
            case Absent _ -> List.of(new PlacementRecorded(command.use(), command.publishedAt()));
            case Live _,
                    Placement.TakedownOrdered _,
                    Placement.TakedownFailed _,
                    Placement.TakedownAcknowledged _,
                    Irrecoverable _ ->
                    List.of();
        };
    }

    /// Heard before its publication, it was there once all the same; the ledger says so.
    private static List<PlacementEvent> retracted(RecordRetraction command, Placement placement) {
        return switch (placement) {
            case Absent _ ->
                    List.of(
                            new PlacementRecorded(command.use(), null),
                            down(command.use(), List.of(), command.at()));
            case Live(Use use) -> down(use, TakedownOrderList.NONE, command.at());
            case Placement.TakedownOrdered(Use use, TakedownOrderList orders) ->
                    down(use, orders, command.at());
            case Placement.TakedownFailed(Use use, TakedownOrderList orders) ->
                    down(use, orders, command.at());
            case Placement.TakedownAcknowledged _, Irrecoverable _ -> List.of();
        };
    }

    /// One is enough for all orders but when there are very many.
    static List<PlacementEvent> down(Use use, TakedownOrderList orders, Instant at) {
        return orders.answers().stream()
                .<PlacementEvent>map(consentIds -> down(use, consentIds, at))
                .toList();
    }

    private static TakedownAcknowledged down(Use use, List<UUID> consentIds, Instant at) {
        return new TakedownAcknowledged(consentIds, channel(use), at);
    }

    static @Nullable Channel channel(Use use) {
        return use.place().channelIfAny().orElse(null);
    }

    @Override
    public Placement evolve(Placement placement, PlacementEvent event) {
        return PlacementEvolution.of(placement, event);
    }
}
