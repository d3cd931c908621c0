package id.percaya.campaign.media.video;

import id.percaya.campaign.media.MediaFinding;
import java.util.List;
import java.util.Optional;

/// A video whose index was read.
///
/// @param poster a JPEG of a frame, of at most 400 pixels a side
public record ProbedVideo(
        VideoDetails details, Optional<byte[]> poster, List<MediaFinding> findings) {}
