package id.percaya.campaign.media.picture;

import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.media.MediaType;
import java.util.List;

/// A picture as it is stored: its pixels and nothing else.
///
/// @param type JPEG or PNG
/// @param thumbnail a JPEG of at most 400 pixels a side
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record CleanedPicture(
        MediaType type,
        byte[] bytes,
        int width,
        int height,
        byte[] thumbnail,
        List<MediaFinding> findings) {}
