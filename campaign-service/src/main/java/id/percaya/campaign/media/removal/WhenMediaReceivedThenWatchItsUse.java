package id.percaya.campaign.media.removal;

import id.percaya.campaign.media.MediaSettings;
import id.percaya.campaign.media.upload.MediaEvent;
import id.percaya.campaign.media.upload.MediaEvent.MediaErased;
import id.percaya.campaign.media.upload.MediaEvent.MediaReceived;
import id.percaya.campaign.media.upload.MediaEvent.MediaRemoved;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.timing.Timers;
import jakarta.enterprise.context.ApplicationScoped;

/// Sets the timer after which a medium is removed, unless a content names it until then.
@ApplicationScoped
class WhenMediaReceivedThenWatchItsUse implements Subscription<MediaEvent> {

    private final Timers timers;
    private final MediaSettings settings;

    WhenMediaReceivedThenWatchItsUse(Timers timers, MediaSettings settings) {
        this.timers = timers;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "unused-media-timers";
    }

    @Override
    public EventTypes<MediaEvent> types() {
        return MediaEvent.TYPES;
    }

    @Override
    public void on(Recorded<MediaEvent> recorded) {
        switch (recorded.event()) {
            case MediaReceived received ->
                    timers.set(
                            UnusedMediaTimer.NAME,
                            UnusedMediaTimer.deadline(
                                    recorded.metadata().tenant(),
                                    recorded.stream().id(),
                                    received.receivedAt().plus(settings.unusedFor()),
                                    recorded.metadata().correlation()));
            case MediaRemoved _, MediaErased _ -> {}
        }
    }
}
