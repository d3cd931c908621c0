package id.percaya.campaign.media.storage;

import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

/// The files of a medium.
public enum MediaPart {
    /// The picture, video or subtitles themselves.
    ORIGINAL,
    /// A small JPEG of the picture, or of a frame of the video.
    THUMBNAIL,
    /// A JPEG of the whole picture, for channels that take nothing else.
    JPEG;

    UUID file(UUID mediaId) {
        return this == ORIGINAL ? mediaId : Ids.derived(mediaId, name());
    }
}
