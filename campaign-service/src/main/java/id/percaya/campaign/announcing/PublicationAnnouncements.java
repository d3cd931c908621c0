package id.percaya.campaign.announcing;

import static id.percaya.campaign.publishing.publication.PublicationState.FAILED;
import static id.percaya.campaign.publishing.publication.PublicationState.HELD;
import static id.percaya.campaign.publishing.publication.PublicationState.MISSED;
import static id.percaya.campaign.publishing.publication.PublicationState.RETRACTED;
import static id.percaya.campaign.publishing.publication.PublicationState.SCHEDULED;
import static id.percaya.campaign.publishing.publication.PublicationState.UNCONFIRMED;

import id.percaya.campaign.publishing.gate.ConsentReference;
import id.percaya.campaign.publishing.publication.PublicationEvent;
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
import id.percaya.campaign.publishing.publication.PublicationEvent.StopAsked;
import id.percaya.campaign.publishing.publication.PublicationEvent.StopWithdrawn;
import id.percaya.campaign.publishing.publication.PublicationEvent.SuspicionDismissed;
import id.percaya.campaign.publishing.publication.PublicationState;
import id.percaya.campaign.publishing.publication.PublicationTarget;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Announces each step of a publication that others may know of.
@ApplicationScoped
class PublicationAnnouncements implements Announces<PublicationEvent> {

    @Override
    public EventTypes<PublicationEvent> types() {
        return PublicationEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<PublicationEvent> recorded) {
        return switch (recorded.event()) {
            case PublicationScheduled(PublicationTarget target, _, _) ->
                    announce("scheduled", target, SCHEDULED);
            case PublicationRescheduled(PublicationTarget target, _, _) ->
                    announce("scheduled", target, SCHEDULED);
            case PublicationReleased(PublicationTarget target, _, _) ->
                    announce("released", target, SCHEDULED);
            case PublicationHeld held ->
                    Optional.of(
                            new Announcement(
                                    "publication.held.v1",
                                    PublicationAnnounced.of(held.booking(), HELD)
                                            .withReasons(held.reasons())));
            case StopAsked asked ->
                    Optional.of(
                            new Announcement("publication.stop-asked.v1", StopAnnounced.of(asked)));
            case PublishedDespiteStop breach ->
                    Optional.of(
                            new Announcement(
                                    "publication.published-despite-stop.v1",
                                    StopAnnounced.of(breach)));
            case PublicationPublished published ->
                    Optional.of(
                            new Announcement(
                                    "publication.published.v1",
                                    PublicationAnnounced.of(published)));
            case PublicationMissed(PublicationTarget target, _, _) ->
                    announce("missed", target, MISSED);
            case PublicationUnconfirmed(PublicationTarget target, var consents, _, _) ->
                    announce("unconfirmed", target, UNCONFIRMED, consents);
            case PublicationFailed(PublicationTarget target, _, _, _) ->
                    announce("failed", target, FAILED);
            case PublicationRetracted(PublicationTarget target, var consents, _) ->
                    announce("retracted", target, RETRACTED, consents);
            case RetractionFailed failed ->
                    Optional.of(
                            new Announcement(
                                    "publication.retraction-failed.v1",
                                    new RetractionFailedAnnounced(failed.failedAt())));
            case PublicationCancelled _,
                    SuspicionDismissed _,
                    StopWithdrawn _,
                    PublicationClaimed _,
                    SendingStarted _,
                    SendingLapsed _,
                    PublicationAccepted _,
                    RetractionStarted _ ->
                    Optional.empty();
        };
    }

    private static Optional<Announcement> announce(
            String verb, PublicationTarget target, PublicationState state) {
        return announce(verb, target, state, List.of());
    }

    private static Optional<Announcement> announce(
            String verb,
            PublicationTarget target,
            PublicationState state,
            List<ConsentReference> consents) {
        return Optional.of(
                new Announcement(
                        "publication." + verb + ".v1",
                        PublicationAnnounced.of(target, state).withConsents(consents)));
    }
}
