package id.percaya.campaign.policy;

import id.percaya.campaign.gate.Window;
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
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.Due;
import id.percaya.kit.Timers;
import jakarta.enterprise.context.ApplicationScoped;

/// Each time it is given is one timer; a timer whose time was given up changes nothing.
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
            case PublicationScheduled(_, Window window) -> set(window, recorded);
            case PublicationRescheduled(_, Window window) -> set(window, recorded);
            case PublicationReleased(_, Window window, _) -> set(window, recorded);
            case PublicationHeld _,
                    PublicationMissed _,
                    PublicationCancelled _,
                    PublicationClaimed _,
                    SendingStarted _,
                    PublicationAccepted _,
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
                PublicationDue.NAME,
                new Due(
                        recorded.cause().tenant(),
                        recorded.stream().id(),
                        window.dueAt(),
                        recorded.cause().correlation(),
                        "v" + recorded.version().value()));
    }
}
