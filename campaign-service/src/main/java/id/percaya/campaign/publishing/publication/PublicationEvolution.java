package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.publishing.gate.Hold;
import id.percaya.campaign.publishing.gate.Window;
import id.percaya.campaign.publishing.publication.Publication.AcceptedPending;
import id.percaya.campaign.publishing.publication.Publication.Cancelled;
import id.percaya.campaign.publishing.publication.Publication.Claimed;
import id.percaya.campaign.publishing.publication.Publication.Failed;
import id.percaya.campaign.publishing.publication.Publication.Held;
import id.percaya.campaign.publishing.publication.Publication.Missed;
import id.percaya.campaign.publishing.publication.Publication.Published;
import id.percaya.campaign.publishing.publication.Publication.Retracted;
import id.percaya.campaign.publishing.publication.Publication.Retracting;
import id.percaya.campaign.publishing.publication.Publication.Scheduled;
import id.percaya.campaign.publishing.publication.Publication.Sending;
import id.percaya.campaign.publishing.publication.Publication.Unconfirmed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationAccepted;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationCancelled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationClaimed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationFailed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationHeld;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationMissed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationPublished;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationReleased;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationRescheduled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationRetracted;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationScheduled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationUnconfirmed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublishedDespiteStop;
import id.percaya.campaign.publishing.publication.PublicationEvent.RetractionFailed;
import id.percaya.campaign.publishing.publication.PublicationEvent.RetractionStarted;
import id.percaya.campaign.publishing.publication.PublicationEvent.SendingLapsed;
import id.percaya.campaign.publishing.publication.PublicationEvent.SendingStarted;
import id.percaya.campaign.publishing.publication.PublicationEvent.StopWithdrawn;
import id.percaya.campaign.publishing.publication.PublicationEvent.SuspicionDismissed;
import java.time.Instant;
import java.util.UUID;

/// The state that follows from a state and an event.
final class PublicationEvolution {

    private PublicationEvolution() {}

    static Publication of(Publication before, PublicationEvent event) {
        return switch (event) {
            case PublicationScheduled(PublicationTarget target, Window window, _) ->
                    new Scheduled(new ScheduledPublication(target, window));
            case PublicationHeld held -> new Held(scheduled(before), held.hold());
            case PublicationReleased _ -> new Scheduled(scheduled(before));
            case SuspicionDismissed dismissed -> dismissed(before, dismissed.haltId());
            case PublicationRescheduled(_, Window window, _) ->
                    new Scheduled(scheduled(before).at(window));
            case PublicationMissed _ -> new Missed(scheduled(before));
            case PublicationCancelled _ -> new Cancelled(scheduled(before));
            case PublicationClaimed claimed ->
                    new Claimed(scheduled(before).claimed(claimed.evidence().consents()));
            case SendingStarted started -> new Sending(scheduled(before), started.attempt());
            case SendingLapsed _ -> new Claimed(scheduled(before));
            case PublicationAccepted _ -> new AcceptedPending(scheduled(before));
            case PublicationEvent.StopAsked asked ->
                    new Publication.StopAsked(
                            scheduled(before), asked.hold(), since(before, asked));
            case StopWithdrawn _ -> new AcceptedPending(scheduled(before));
            case PublishedDespiteStop _ -> new Published(scheduled(before));
            case PublicationPublished _ -> new Published(scheduled(before));
            case PublicationUnconfirmed _ -> new Unconfirmed(scheduled(before));
            case PublicationFailed failed -> new Failed(scheduled(before), failed.retryable());
            case RetractionStarted _ -> new Retracting(scheduled(before));
            case PublicationRetracted _ -> new Retracted(scheduled(before));
            case RetractionFailed _ -> new Publication.RetractionFailed(scheduled(before));
        };
    }

    private static Publication dismissed(Publication before, UUID halt) {
        ScheduledPublication scheduled = scheduled(before).unrelatedTo(halt);
        return before instanceof Held(_, Hold hold)
                ? new Held(scheduled, hold)
                : new Scheduled(scheduled);
    }

    /// A further reason does not make the stop a later one.
    private static Instant since(Publication before, PublicationEvent.StopAsked asked) {
        return before instanceof Publication.StopAsked(_, _, Instant first)
                ? first
                : asked.askedAt();
    }

    private static ScheduledPublication scheduled(Publication publication) {
        return publication.existing().orElseThrow();
    }
}
