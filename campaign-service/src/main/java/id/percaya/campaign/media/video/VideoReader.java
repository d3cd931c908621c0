package id.percaya.campaign.media.video;

import static id.percaya.campaign.media.ExaminationRefusal.MEDIA_TOO_LARGE;

import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.media.reading.RawFile;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the index of a video, in constant memory, and one frame for lists where it can be decoded.
public final class VideoReader {

    /// The largest file that is read.
    public static final long MOST_BYTES = 512L * 1024 * 1024;

    /// @throws ExaminationRefused when the video cannot be played, or says where it was taken
    public ProbedVideo read(RawFile file) throws IOException {
        if (file.size() > MOST_BYTES) {
            throw new ExaminationRefused(
                    MEDIA_TOO_LARGE, "A video has at most %d bytes.".formatted(MOST_BYTES));
        }
        try {
            List<Box> boxes = Box.allOf(file);
            VideoIndex index = VideoIndex.of(boxes);
            VideoDetails details = index.details();
            LocationSearch.refuse(boxes);
            Optional<byte[]> poster = PosterFrame.of(index.picture());
            return new ProbedVideo(details, poster, findings(details, poster.isPresent()));
        } catch (EOFException tooShort) {
            throw Box.unreadable("The video is cut off.");
        }
    }

    private static List<MediaFinding> findings(VideoDetails details, boolean hasPoster) {
        List<MediaFinding> findings = new ArrayList<>();
        if (!hasPoster) {
            findings.add(MediaFinding.of(MediaFinding.Code.NO_POSTER_FRAME));
        }
        if (details.isIndexAtEnd()) {
            findings.add(MediaFinding.of(MediaFinding.Code.INDEX_AT_END));
        }
        return findings;
    }
}
