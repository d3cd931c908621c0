package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.publishing.gate.ClaimEvidence;
import id.percaya.campaign.publishing.gate.ConsentReference;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.gate.Window;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Upcaster;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can have happened to a publication. What others are told of names the booking again, so
/// that it can be told without asking back.
public sealed interface PublicationEvent {

    @EventName("publication-scheduled")
    record PublicationScheduled(PublicationTarget booking, Window window)
            implements PublicationEvent {}

    @EventName("publication-held")
    record PublicationHeld(PublicationTarget booking, Set<HoldReason> reasons, Instant heldAt)
            implements PublicationEvent {
        public PublicationHeld {
            reasons = Set.copyOf(reasons);
        }
    }

    @EventName("publication-released")
    record PublicationReleased(PublicationTarget booking, Window window, Instant releasedAt)
            implements PublicationEvent {}

    @EventName("publication-rescheduled")
    record PublicationRescheduled(PublicationTarget booking, Window window)
            implements PublicationEvent {}

    @EventName("publication-missed")
    record PublicationMissed(PublicationTarget booking, Duration lateBy, Instant missedAt)
            implements PublicationEvent {}

    @EventName("publication-cancelled")
    record PublicationCancelled() implements PublicationEvent {}

    /// @param claim 1 for the first
    @EventName(value = "publication-claimed", version = 2)
    record PublicationClaimed(int claim, ClaimEvidence evidence, Instant claimedAt)
            implements PublicationEvent {}

    @EventName("sending-started")
    record SendingStarted(UUID attempt, Instant startedAt) implements PublicationEvent {}

    @EventName("publication-accepted")
    record PublicationAccepted(Instant acceptedAt) implements PublicationEvent {}

    /// @param consents that the claim rests on
    @EventName(value = "publication-published", version = 2)
    record PublicationPublished(
            PublicationTarget booking,
            List<ConsentReference> consents,
            @Nullable URI url,
            Instant publishedAt)
            implements PublicationEvent {
        public PublicationPublished {
            consents = List.copyOf(consents);
        }
    }

    /// @param consents that the claim rests on
    @EventName(value = "publication-unconfirmed", version = 2)
    record PublicationUnconfirmed(
            PublicationTarget booking, List<ConsentReference> consents, String why, Instant at)
            implements PublicationEvent {
        public PublicationUnconfirmed {
            consents = List.copyOf(consents);
        }
    }

    @EventName("publication-failed")
    record PublicationFailed(
            PublicationTarget booking, boolean retryable, String why, Instant failedAt)
            implements PublicationEvent {}

    @EventName("retraction-started")
    record RetractionStarted(Instant startedAt) implements PublicationEvent {}

    /// @param consents that the claim rests on
    @EventName(value = "publication-retracted", version = 2)
    record PublicationRetracted(
            PublicationTarget booking, List<ConsentReference> consents, Instant retractedAt)
            implements PublicationEvent {
        public PublicationRetracted {
            consents = List.copyOf(consents);
        }
    }

    @EventName("retraction-failed")
    record RetractionFailed(String why, Instant failedAt) implements PublicationEvent {}

    EventTypes<PublicationEvent> TYPES =
            EventTypes.of(
                    PublicationEvent.class,
                    new Upcaster("publication-claimed", 1, PublicationUpcasters::versioned),
                    new Upcaster("publication-published", 1, PublicationUpcasters::unsaid),
                    new Upcaster("publication-unconfirmed", 1, PublicationUpcasters::unsaid),
                    new Upcaster("publication-retracted", 1, PublicationUpcasters::unsaid));
}
