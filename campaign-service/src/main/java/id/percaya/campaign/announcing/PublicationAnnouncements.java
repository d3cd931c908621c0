package id.percaya.campaign.announcing;

import static id.percaya.campaign.publication.PublicationState.FAILED;
import static id.percaya.campaign.publication.PublicationState.HELD;
import static id.percaya.campaign.publication.PublicationState.MISSED;
import static id.percaya.campaign.publication.PublicationState.RETRACTED;
import static id.percaya.campaign.publication.PublicationState.SCHEDULED;
import static id.percaya.campaign.publication.PublicationState.UNCONFIRMED;

import id.percaya.campaign.gate.Reliance;
import id.percaya.campaign.publication.Booking;
import id.percaya.campaign.publication.PublicationEvent;
import id.percaya.campaign.publication.PublicationEvent.PublicationAccepted;
import id.percaya.campaign.publication.PublicationEvent.PublicationCancelled;
import id.percaya.campaign.publication.PublicationEvent.PublicationClaimed;
import id.percaya.campaign.publication.PublicationEvent.PublicationFailed;
import id.percaya.campaign.publication.PublicationEvent.PublicationHeld;
import id.percaya.campaign.publication.PublicationEvent.PublicationMissed;
import id.percaya.campaign.publication.PublicationEvent.PublicationPublished;
import id.percaya.campaign.publication.PublicationEvent.PublicationReleased;
import id.percaya.campaign.publication.PublicationEvent.PublicationRescheduled;
import id.percaya.campaign.publication.PublicationEvent.PublicationRetracted;
import id.percaya.campaign.publication.PublicationEvent.PublicationScheduled;
import id.percaya.campaign.publication.PublicationEvent.PublicationUnconfirmed;
import id.percaya.campaign.publication.PublicationEvent.RetractionFailed;
import id.percaya.campaign.publication.PublicationEvent.RetractionStarted;
import id.percaya.campaign.publication.PublicationEvent.SendingStarted;
import id.percaya.campaign.publication.PublicationState;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.Announcement;
import id.percaya.kit.Announces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// What others may know of publications.
@ApplicationScoped
class PublicationAnnouncements implements Announces<PublicationEvent> {

    @Override
    public EventTypes<PublicationEvent> types() {
        return PublicationEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<PublicationEvent> recorded) {
        return switch (recorded.event()) {
            case PublicationScheduled(Booking booking, _) ->
                    announce("scheduled", booking, SCHEDULED);
            case PublicationRescheduled(Booking booking, _) ->
                    announce("scheduled", booking, SCHEDULED);
            case PublicationReleased(Booking booking, _, _) ->
                    announce("released", booking, SCHEDULED);
            case PublicationHeld held ->
                    Optional.of(
                            new Announcement(
                                    "publication.held.v1",
                                    PublicationAnnounced.of(held.booking(), HELD)
                                            .because(held.reasons())));
            case PublicationPublished published ->
                    Optional.of(
                            new Announcement(
                                    "publication.published.v1",
                                    PublicationAnnounced.of(published)));
            case PublicationMissed(Booking booking, _, _) -> announce("missed", booking, MISSED);
            case PublicationUnconfirmed(Booking booking, var consents, _, _) ->
                    announce("unconfirmed", booking, UNCONFIRMED, consents);
            case PublicationFailed(Booking booking, _, _, _) -> announce("failed", booking, FAILED);
            case PublicationRetracted(Booking booking, var consents, _) ->
                    announce("retracted", booking, RETRACTED, consents);
            case RetractionFailed failed ->
                    Optional.of(
                            new Announcement(
                                    "publication.retraction-failed.v1",
                                    new RetractionFailedAnnounced(failed.failedAt())));
            case PublicationCancelled _,
                    PublicationClaimed _,
                    SendingStarted _,
                    PublicationAccepted _,
                    RetractionStarted _ ->
                    Optional.empty();
        };
    }

    private static Optional<Announcement> announce(
            String what, Booking booking, PublicationState state) {
        return announce(what, booking, state, List.of());
    }

    private static Optional<Announcement> announce(
            String what, Booking booking, PublicationState state, List<Reliance> consents) {
        return Optional.of(
                new Announcement(
                        "publication." + what + ".v1",
                        PublicationAnnounced.of(booking, state).restingOn(consents)));
    }
}
