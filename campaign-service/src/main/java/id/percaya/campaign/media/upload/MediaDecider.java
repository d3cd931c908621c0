package id.percaya.campaign.media.upload;

import static id.percaya.campaign.media.upload.MediaRefusal.MEDIA_ALREADY_RECEIVED;
import static id.percaya.campaign.media.upload.MediaRefusal.MEDIA_IN_USE;
import static id.percaya.campaign.media.upload.MediaRefusal.MEDIA_NOT_RECEIVED;

import id.percaya.campaign.media.upload.MediaCommand.EraseMedia;
import id.percaya.campaign.media.upload.MediaCommand.ReceiveMedia;
import id.percaya.campaign.media.upload.MediaCommand.RemoveMedia;
import id.percaya.campaign.media.upload.MediaEvent.MediaErased;
import id.percaya.campaign.media.upload.MediaEvent.MediaReceived;
import id.percaya.campaign.media.upload.MediaEvent.MediaRemoved;
import id.percaya.campaign.media.upload.MediaItem.Absent;
import id.percaya.campaign.media.upload.MediaItem.Erased;
import id.percaya.campaign.media.upload.MediaItem.Removed;
import id.percaya.campaign.media.upload.MediaItem.Stored;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.util.List;

/// The rules of a medium: received once, removed only while no content names it, erased for good.
public final class MediaDecider implements Decider<MediaCommand, MediaItem, MediaEvent> {

    @Override
    public MediaItem initial() {
        return new Absent();
    }

    @Override
    public List<MediaEvent> decide(MediaCommand command, MediaItem item) {
        return switch (command) {
            case ReceiveMedia receive -> receive(receive, item);
            case RemoveMedia remove -> remove(remove, item);
            case EraseMedia erase -> erase(erase, item);
        };
    }

    private static List<MediaEvent> receive(ReceiveMedia command, MediaItem item) {
        return switch (item) {
            case Absent _ ->
                    List.of(new MediaReceived(command.media(), command.uploader(), command.at()));
            case Stored _, Removed _, Erased _ -> throw new Refused(MEDIA_ALREADY_RECEIVED);
        };
    }

    private static List<MediaEvent> remove(RemoveMedia command, MediaItem item) {
        return switch (item) {
            case Absent _ -> throw new Refused(MEDIA_NOT_RECEIVED);
            case Stored _ when command.named() -> throw new Refused(MEDIA_IN_USE);
            case Stored _ -> List.of(new MediaRemoved(command.reason(), command.at()));
            case Removed _, Erased _ -> List.of();
        };
    }

    /// A restored backup may be older than a medium whose erasure is repeated; then there is
    /// nothing to record.
    private static List<MediaEvent> erase(EraseMedia command, MediaItem item) {
        return switch (item) {
            case Absent _, Erased _ -> List.of();
            case Stored _, Removed _ -> List.of(new MediaErased(command.at()));
        };
    }

    @Override
    public MediaItem evolve(MediaItem item, MediaEvent event) {
        return switch (event) {
            case MediaReceived _ -> new Stored();
            case MediaRemoved _ -> new Removed();
            case MediaErased _ -> new Erased();
        };
    }
}
