package id.percaya.campaign.media.upload;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;

/// The events of a medium.
public sealed interface MediaEvent {

    /// @param uploader subject of the access token of the person who uploaded it
    @EventName("media-received")
    record MediaReceived(ReceivedMedia media, String uploader, Instant receivedAt)
            implements MediaEvent {}

    /// Its files were deleted.
    @EventName("media-removed")
    record MediaRemoved(MediaRemoval reason, Instant removedAt) implements MediaEvent {}

    /// Its files were deleted and its key destroyed, because a person whom it shows was erased: UU
    /// PDP 27/2022 art. 43 and 44.
    @EventName("media-erased")
    record MediaErased(Instant erasedAt) implements MediaEvent {}

    EventTypes<MediaEvent> TYPES = EventTypes.of(MediaEvent.class);
}
