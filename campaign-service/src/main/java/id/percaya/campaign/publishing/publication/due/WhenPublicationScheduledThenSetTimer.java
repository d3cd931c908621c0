package id.percaya.campaign.publishing.publication.due;

import id.percaya.campaign.publishing.gate.Window;
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
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timers;
import jakarta.enterprise.context.ApplicationScoped;

/// Sets one timer for each due time that a publication is given. A timer for an abandoned due time
/// changes nothing.
@ApplicationScoped
class WhenPublicationScheduledThenSetTimer implements Subscription<PublicationEvent> {

    private final Timers timers;

    WhenPublicationScheduledThenSetTimer(Timers timers) {
        this.timers = timers;
    }

    @Override
    public String name() {
        return "publication-timers";
    }

    @Override
    public EventTypes<PublicationEvent> types() {
        return PublicationEvent.TYPES;
    }

    @Override
    public void on(Recorded<PublicationEvent> recorded) {
        switch (recorded.event()) {
            case PublicationScheduled(_, Window window, _) -> set(window, recorded);
            case PublicationRescheduled(_, Window window, _) -> set(window, recorded);
            case PublicationReleased(_, Window window, _) -> set(window, recorded);
            case PublicationHeld _,
                    SuspicionDismissed _,
                    PublicationMissed _,
                    PublicationCancelled _,
                    PublicationClaimed _,
                    SendingStarted _,
                    SendingLapsed _,
                    PublicationAccepted _,
                    StopAsked _,
                    StopWithdrawn _,
                    PublishedDespiteStop _,
                    PublicationPublished _,
                    PublicationUnconfirmed _,
                    PublicationFailed _,
                    RetractionStarted _,
                    PublicationRetracted _,
                    RetractionFailed _ -> {}
        }
    }

    private void set(Window window, Recorded<PublicationEvent> recorded) {
        timers.set(
                PublicationDueTimer.NAME,
                new Deadline(
                        recorded.metadata().tenant(),
                        recorded.stream().id(),
                        window.dueAt(),
                        recorded.metadata().correlation(),
                        "v" + recorded.version().value()));
    }
}
