package id.percaya.consent.use.placement;

import id.percaya.consent.Channel;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The events of a placement. Those that are announced repeat the channel, so that announcing needs
/// no lookup.
public sealed interface PlacementEvent {

    /// @param publishedAt null if unknown
    @EventName("placement-recorded")
    record PlacementRecorded(Use use, @Nullable Instant publishedAt) implements PlacementEvent {}

    /// @param channel null if it is not on a channel
    @EventName("takedown-ordered")
    record TakedownOrdered(TakedownOrder order, @Nullable Channel channel, Instant orderedAt)
            implements PlacementEvent {}

    @EventName("takedown-became-overdue")
    record TakedownBecameOverdue(TakedownOrder order, @Nullable Channel channel, Instant notedAt)
            implements PlacementEvent {}

    /// Recorded several times if it answers more orders than fit one announcement.
    ///
    /// @param consentIds the consents whose orders it answers; empty without an order
    @EventName("takedown-acknowledged")
    record TakedownAcknowledged(
            List<UUID> consentIds, @Nullable Channel channel, Instant acknowledgedAt)
            implements PlacementEvent {
        public TakedownAcknowledged {
            consentIds = List.copyOf(consentIds);
        }
    }

    /// @param reason free text of whoever tried; null if the publisher gave none
    @EventName("takedown-failed")
    record TakedownFailed(@Nullable String reason, Instant failedAt) implements PlacementEvent {}

    /// @param consentIds the consents whose orders it answers; empty without an order
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
