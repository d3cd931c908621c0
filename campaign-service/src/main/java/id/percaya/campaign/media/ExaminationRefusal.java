package id.percaya.campaign.media;

import id.percaya.eventstore.Refused;

/// The reasons not to take a media file.
public enum ExaminationRefusal implements Refused.Reason {
    MEDIA_TYPE_UNSUPPORTED(415),
    CONTENT_DIFFERS_FROM_TYPE(422),
    MEDIA_TOO_LARGE(413),
    PICTURE_UNREADABLE(422),
    PICTURE_HAS_TOO_MANY_PIXELS(422),
    PICTURE_ANIMATED(422),
    PICTURE_READER_BUSY(503),
    VIDEO_UNREADABLE(422),
    VIDEO_WITHOUT_INDEX(422),
    VIDEO_WITHOUT_PICTURE(422),
    VIDEO_LENGTH_UNKNOWN(422),
    VIDEO_LONGER_THAN_12_HOURS(422),
    VIDEO_SHOWS_LOCATION(422),
    SUBTITLES_INVALID(422);

    private final int status;

    ExaminationRefusal(int status) {
        this.status = status;
    }

    /// The HTTP status that answers an upload of such a file.
    public int status() {
        return status;
    }
}
