package id.percaya.campaign.media.download;

import id.percaya.campaign.Channel;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.storage.MediaPart;

/// The file that a channel gets of a medium. Instagram and TikTok take no PNG.
public final class MediaRendition {

    private MediaRendition() {}

    /// @param type of the stored medium
    public static MediaPart of(MediaType type, Channel channel) {
        return switch (channel) {
            case INSTAGRAM, TIKTOK -> type == MediaType.PNG ? MediaPart.JPEG : MediaPart.ORIGINAL;
            case FACEBOOK,
                    X,
                    YOUTUBE,
                    WEBSITE,
                    THREADS,
                    MASTODON,
                    BLUESKY,
                    LINKEDIN,
                    WHATSAPP_CHANNEL ->
                    MediaPart.ORIGINAL;
        };
    }
}
