package id.percaya.consent.use.placement;

import id.percaya.consent.Channel;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can have happened to a placement. What others are told of names the channel again, so that
/// it can be told without asking back.
public sealed interface PlacementEvent {

    /// @param publishedAt null where it is not known
    @EventName("placement-recorded")
    record PlacementRecorded(Use use, @Nullable Instant publishedAt) implements PlacementEvent {}

    /// @param channel null where it is on none
    @EventName("takedown-ordered")
    record TakedownOrdered(TakedownOrder order, @Nullable Channel channel, Instant orderedAt)
            implements PlacementEvent {}

    @EventName("takedown-became-overdue")
    record TakedownBecameOverdue(TakedownOrder order, @Nullable Channel channel, Instant notedAt)
            implements PlacementEvent {}

    /// Said more than once where it answers very many orders.
    ///
    /// @param consentIds whose orders it answers; empty where nobody had ordered it
    @EventName("takedown-acknowledged")
    record TakedownAcknowledged(
            List<UUID> consentIds, @Nullable Channel channel, Instant acknowledgedAt)
            implements PlacementEvent {
        public TakedownAcknowledged {
            consentIds = List.copyOf(consentIds);
        }
    }

    /// @param reason in the words of who tried; null where the publisher did not say
    @EventName("takedown-failed")
    record TakedownFailed(@Nullable String reason, Instant failedAt) implements PlacementEvent {}

    /// @param consentIds whose orders it answers; empty where nobody had ordered it
    @EventName("placement-declared-irrecoverable")
    record PlacementDeclaredIrrecoverable(
            IrrecoverableReason reason, List<UUID> consentIds, Instant declaredAt)
            implements PlacementEvent {
        public PlacementDeclaredIrrecoverable {
            consentIds = List.copyOf(consentIds);
        }
    }

    EventTypes<PlacementEvent> TYPES = EventTypes.of(PlacementEvent.class);
}
