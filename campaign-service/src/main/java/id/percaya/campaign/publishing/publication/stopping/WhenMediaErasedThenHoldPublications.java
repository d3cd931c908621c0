package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.media.upload.MediaEvent;
import id.percaya.campaign.media.upload.MediaEvent.MediaErased;
import id.percaya.campaign.media.upload.MediaEvent.MediaReceived;
import id.percaya.campaign.media.upload.MediaEvent.MediaRemoved;
import id.percaya.campaign.media.use.MediaNamings;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// An erased file cannot be posted. A removed one was named by no content, so nothing that waits
/// has it.
@ApplicationScoped
class WhenMediaErasedThenHoldPublications implements Subscription<MediaEvent> {

    private final ForbiddenPublicationStopper stopper;
    private final AffectedPublicationViews affected;
    private final MediaNamings namings;

    WhenMediaErasedThenHoldPublications(
            ForbiddenPublicationStopper stopper,
            AffectedPublicationViews affected,
            MediaNamings namings) {
        this.stopper = stopper;
        this.affected = affected;
        this.namings = namings;
    }

    @Override
    public String name() {
        return "media-holds";
    }

    @Override
    public EventTypes<MediaEvent> types() {
        return MediaEvent.TYPES;
    }

    @Override
    public void on(Recorded<MediaEvent> recorded) {
        switch (recorded.event()) {
            case MediaErased _ -> stop(recorded);
            case MediaReceived _, MediaRemoved _ -> {}
        }
    }

    private void stop(Recorded<MediaEvent> recorded) {
        UUID id = recorded.stream().id();
        stopper.stop(HoldReason.MEDIA_GONE, () -> with(id), recorded);
    }

    private List<PublicationId> with(UUID mediaId) {
        return namings.contents(mediaId).stream()
                .flatMap(content -> affected.stoppableOfContent(content).stream())
                .toList();
    }
}
