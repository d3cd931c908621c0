package id.percaya.consent.use.placement;

import id.percaya.consent.Channel;
import id.percaya.consent.use.placement.Placement.Absent;
import id.percaya.consent.use.placement.Placement.Ended;
import id.percaya.consent.use.placement.Placement.Known;
import id.percaya.consent.use.placement.Placement.Visible;
import id.percaya.consent.use.placement.PlacementCommand.RecordPlacement;
import id.percaya.consent.use.placement.PlacementCommand.RecordRetraction;
import id.percaya.consent.use.placement.PlacementEvent.PlacementRecorded;
import id.percaya.consent.use.placement.PlacementEvent.TakedownAcknowledged;
import id.percaya.eventstore.Decider;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rules of a placement: recording here, orders in [TakedownOrdering], their outcomes in
/// [TakedownAnswering].
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
            case RecordRetraction retraction -> retract(retraction, placement);
        };
    }

    /// A repeated message must not bring a placement back that has been taken down since.
    private static List<PlacementEvent> record(RecordPlacement command, Placement placement) {
        return switch (placement) {
            case Absent _ -> List.of(new PlacementRecorded(command.use(), command.publishedAt()));
            case Known _ -> List.of();
        };
    }

    /// A retraction may arrive before the publication. The use existed all the same, so the ledger
    /// needs both events.
    private static List<PlacementEvent> retract(RecordRetraction command, Placement placement) {
        return switch (placement) {
            case Absent _ ->
                    List.of(
                            new PlacementRecorded(command.use(), null),
                            down(command.use(), List.of(), command.at()));
            case Visible visible -> down(visible, command.at());
            case Ended _ -> List.of();
        };
    }

    /// Acknowledges all orders, in one event unless there are more than one event may answer.
    static List<PlacementEvent> down(Visible placement, Instant at) {
        return placement.orders().batches().stream()
                .<PlacementEvent>map(consentIds -> down(placement.use(), consentIds, at))
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
