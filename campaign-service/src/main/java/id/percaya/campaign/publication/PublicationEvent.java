package id.percaya.campaign.publication;

import id.percaya.campaign.gate.Evidence;
import id.percaya.campaign.gate.HoldReason;
import id.percaya.campaign.gate.Window;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can have happened to a publication. What others are told of names the booking again, so
/// that it can be told without asking back.
public sealed interface PublicationEvent {

    @EventName("publication-scheduled")
    record PublicationScheduled(Booking booking, Window window) implements PublicationEvent {}

    @EventName("publication-held")
    record PublicationHeld(Booking booking, Set<HoldReason> reasons, Instant heldAt)
            implements PublicationEvent {
        public PublicationHeld {
            reasons = Set.copyOf(reasons);
        }
    }

    @EventName("publication-released")
    record PublicationReleased(Booking booking, Window window, Instant releasedAt)
            implements PublicationEvent {}

    @EventName("publication-rescheduled")
    record PublicationRescheduled(Booking booking, Window window) implements PublicationEvent {}

    @EventName("publication-missed")
    record PublicationMissed(Booking booking, Duration lateBy, Instant missedAt)
            implements PublicationEvent {}

    @EventName("publication-cancelled")
    record PublicationCancelled() implements PublicationEvent {}

    /// @param claim 1 for the first
    @EventName("publication-claimed")
    record PublicationClaimed(int claim, Evidence evidence, Instant claimedAt)
            implements PublicationEvent {}

    @EventName("sending-started")
    record SendingStarted(UUID attempt, Instant startedAt) implements PublicationEvent {}

    @EventName("publication-accepted")
    record PublicationAccepted(Instant acceptedAt) implements PublicationEvent {}

    @EventName("publication-published")
    record PublicationPublished(Booking booking, @Nullable URI url, Instant publishedAt)
            implements PublicationEvent {}

    @EventName("publication-unconfirmed")
    record PublicationUnconfirmed(Booking booking, String why, Instant at)
            implements PublicationEvent {}

    @EventName("publication-failed")
    record PublicationFailed(Booking booking, boolean retryable, String why, Instant failedAt)
            implements PublicationEvent {}

    @EventName("retraction-started")
    record RetractionStarted(Instant startedAt) implements PublicationEvent {}

    @EventName("publication-retracted")
    record PublicationRetracted(Booking booking, Instant retractedAt) implements PublicationEvent {}

    @EventName("retraction-failed")
    record RetractionFailed(String why, Instant failedAt) implements PublicationEvent {}

    EventTypes<PublicationEvent> TYPES = EventTypes.of(PublicationEvent.class);
}
