package id.percaya.campaign.media.download;

import id.percaya.campaign.Channel;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.fitting.MediaFitting;
import id.percaya.campaign.media.storage.MediaPart;

/// The file that a channel gets of a medium.
public final class MediaRendition {

    private MediaRendition() {}

    /// @param type of the stored medium
    public static MediaPart of(MediaType type, Channel channel) {
        return MediaFitting.isTurnedIntoJpeg(type, channel) ? MediaPart.JPEG : MediaPart.ORIGINAL;
    }
}
