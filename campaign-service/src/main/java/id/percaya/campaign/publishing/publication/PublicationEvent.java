package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.HaltReference;
import id.percaya.campaign.publishing.gate.ClaimEvidence;
import id.percaya.campaign.publishing.gate.ConsentReference;
import id.percaya.campaign.publishing.gate.Hold;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.gate.SendingEvidence;
import id.percaya.campaign.publishing.gate.Window;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Sorted;
import id.percaya.eventstore.Upcaster;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The events of a publication. Announced events repeat the target as `booking`, so that an
/// announcement needs no further read.
public sealed interface PublicationEvent {

    /// @param terms null for crisis statements, and for events that were recorded before terms were
    @EventName("publication-scheduled")
    record PublicationScheduled(
            PublicationTarget booking, Window window, @Nullable BookingTerms terms)
            implements PublicationEvent {}

    /// @param halts the halts among the reasons; null if there is none, and for events that were
    ///   recorded before halts were named
    @EventName("publication-held")
    record PublicationHeld(
            PublicationTarget booking,
            Set<HoldReason> reasons,
            @Nullable Set<HaltReference> halts,
            Instant heldAt)
            implements PublicationEvent {
        public PublicationHeld {
            reasons = Sorted.set(reasons);
            halts = halts == null ? null : Sorted.set(halts);
        }

        public static PublicationHeld of(PublicationTarget booking, Hold hold, Instant at) {
            Set<HaltReference> halts = hold.halts().isEmpty() ? null : hold.halts();
            return new PublicationHeld(booking, hold.reasons(), halts, at);
        }

        public Hold hold() {
            return new Hold(reasons, halts == null ? Set.of() : halts);
        }
    }

    @EventName("publication-released")
    record PublicationReleased(PublicationTarget booking, Window window, Instant releasedAt)
            implements PublicationEvent {}

    /// A person found that it is not about what a halt names, although its text has the name.
    ///
    /// @param contentSha256 the version that the person read
    @EventName("suspicion-dismissed")
    record SuspicionDismissed(UUID haltId, String contentSha256, Instant dismissedAt)
            implements PublicationEvent {}

    /// @param terms null for events that were recorded before terms were
    @EventName("publication-rescheduled")
    record PublicationRescheduled(
            PublicationTarget booking, Window window, @Nullable BookingTerms terms)
            implements PublicationEvent {}

    @EventName("publication-missed")
    record PublicationMissed(PublicationTarget booking, Duration lateBy, Instant missedAt)
            implements PublicationEvent {}

    @EventName("publication-cancelled")
    record PublicationCancelled() implements PublicationEvent {}

    /// @param claim its number; the first claim is 1
    @EventName(value = "publication-claimed", version = 2)
    record PublicationClaimed(int claim, ClaimEvidence evidence, Instant claimedAt)
            implements PublicationEvent {}

    /// The gate has permitted the call for good. The call follows at once or is not made.
    ///
    /// @param evidence null for events that were recorded before the gate was asked a second time
    @EventName("sending-started")
    record SendingStarted(UUID attempt, @Nullable SendingEvidence evidence, Instant startedAt)
            implements PublicationEvent {}

    /// The call was not made in time. The gate is asked again.
    @EventName("sending-lapsed")
    record SendingLapsed(UUID attempt, Instant lapsedAt) implements PublicationEvent {}

    @EventName("publication-accepted")
    record PublicationAccepted(Instant acceptedAt) implements PublicationEvent {}

    /// A fact forbids what a person has in hand by now, and the person was asked not to post it.
    /// Recorded again when another reason comes.
    ///
    /// @param consents the consents that the claim relied on
    /// @param halts the halts among the reasons; null if there is none
    @EventName("stop-asked")
    record StopAsked(
            PublicationTarget booking,
            List<ConsentReference> consents,
            Set<HoldReason> reasons,
            @Nullable Set<HaltReference> halts,
            StopRecipients told,
            Instant askedAt)
            implements PublicationEvent {
        public StopAsked {
            consents = List.copyOf(consents);
            reasons = Sorted.set(reasons);
            halts = halts == null ? null : Sorted.set(halts);
        }

        public Hold hold() {
            return new Hold(reasons, halts == null ? Set.of() : halts);
        }
    }

    /// Nothing forbids it any more, and a person has affirmed that it may be posted.
    @EventName("stop-withdrawn")
    record StopWithdrawn(Instant withdrawnAt) implements PublicationEvent {}

    /// A breach: it was posted although its stop had been asked. It stands beside the published
    /// event.
    ///
    /// @param consents the consents that the claim relied on
    /// @param halts the halts among the reasons of the stop; null if there was none
    @EventName("published-despite-stop")
    record PublishedDespiteStop(
            PublicationTarget booking,
            List<ConsentReference> consents,
            Set<HoldReason> reasons,
            @Nullable Set<HaltReference> halts,
            @Nullable URI url,
            Instant stopAskedAt,
            Instant publishedAt)
            implements PublicationEvent {
        public PublishedDespiteStop {
            consents = List.copyOf(consents);
            reasons = Sorted.set(reasons);
            halts = halts == null ? null : Sorted.set(halts);
        }

        public Hold hold() {
            return new Hold(reasons, halts == null ? Set.of() : halts);
        }
    }

    /// @param consents the consents that the claim relied on
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

    /// @param consents the consents that the claim relied on
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

    /// @param consents the consents that the claim relied on
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
                    new Upcaster(
                            "publication-claimed", 1, PublicationUpcasters::addConsentVersions),
                    new Upcaster("publication-published", 1, PublicationUpcasters::addNoConsents),
                    new Upcaster("publication-unconfirmed", 1, PublicationUpcasters::addNoConsents),
                    new Upcaster("publication-retracted", 1, PublicationUpcasters::addNoConsents));
}
