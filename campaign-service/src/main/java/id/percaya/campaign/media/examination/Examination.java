package id.percaya.campaign.media.examination;

import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.fitting.MediaFitting;
import id.percaya.campaign.media.fitting.MediaShape;
import id.percaya.campaign.media.picture.CleanedPicture;
import id.percaya.campaign.media.picture.JpegRendition;
import id.percaya.campaign.media.picture.PictureFormat;
import id.percaya.campaign.media.picture.PictureReader;
import id.percaya.campaign.media.reading.ByteChannel;
import id.percaya.campaign.media.reading.RawFile;
import id.percaya.campaign.media.subtitle.CleanedSubtitles;
import id.percaya.campaign.media.subtitle.SubtitleReader;
import id.percaya.campaign.media.video.Container;
import id.percaya.campaign.media.video.ProbedVideo;
import id.percaya.campaign.media.video.VideoDetails;
import id.percaya.campaign.media.video.VideoReader;
import id.percaya.kit.file.FileSignature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Examines an upload before it is kept.
@ApplicationScoped
public class Examination {

    private final PictureReader pictures = new PictureReader();
    private final JpegRendition renditions = new JpegRendition();
    private final VideoReader videos = new VideoReader();
    private final SubtitleReader subtitles = new SubtitleReader();

    /// Refuses an upload before the rest of it is received.
    ///
    /// @param start the first [FileSignature#BYTES] of the upload, or all of a shorter one
    /// @throws ExaminationRefused when they are of no accepted type, or of another one than stated
    public void requireStart(StatedType stated, byte[] start) throws ExaminationRefused {
        UploadSignature.require(stated, start);
    }

    /// Examines one upload at a time, until the bytes that it made are kept: several pictures at
    /// once do not fit into the heap.
    ///
    /// @param raw the whole upload, at any position
    /// @param size of the upload, in bytes
    /// @throws ExaminationRefused when the upload must not be stored
    /// @throws IOException when `raw` cannot be read
    public <T> T examine(StatedType stated, SeekableByteChannel raw, long size, Keeping<T> keeping)
            throws IOException {
        RawFile file = new RawFile(raw, size);
        requireStart(stated, file.bytes(0, (int) Math.min(FileSignature.BYTES, size)));
        try (var _ = ExaminationTurn.take()) {
            return keeping.keep(examined(stated, file));
        }
    }

    private Examined examined(StatedType stated, RawFile file) throws IOException {
        return switch (stated) {
            case JPEG -> picture(PictureFormat.JPEG, file);
            case PNG -> picture(PictureFormat.PNG, file);
            case WEBP -> picture(PictureFormat.WEBP, file);
            case MP4 -> video(MediaType.MP4, file);
            case MOV -> video(MediaType.MOV, file);
            case WEBVTT -> subtitles(file);
        };
    }

    private Examined picture(PictureFormat format, RawFile file) throws IOException {
        CleanedPicture picture = pictures.read(format, file);
        Optional<byte[]> jpeg =
                picture.type() == MediaType.PNG ? jpeg(picture.bytes()) : Optional.empty();
        MediaShape shape =
                MediaShape.ofPicture(
                        picture.type(),
                        picture.bytes().length,
                        picture.width(),
                        picture.height(),
                        jpeg.isPresent());
        return new Examined(
                picture.type(),
                Optional.of(picture.bytes()),
                picture.width(),
                picture.height(),
                null,
                Optional.of(picture.thumbnail()),
                jpeg,
                joined(picture.findings(), MediaFitting.findings(shape)),
                null);
    }

    private Optional<byte[]> jpeg(byte[] png) throws IOException {
        RawFile file = new RawFile(new ByteChannel(png), png.length);
        return renditions.of(PictureFormat.PNG, file, MediaFitting.mostBytesOfTurnedJpeg());
    }

    private Examined video(MediaType type, RawFile file) throws IOException {
        if (Container.of(file) != type) {
            throw UploadSignature.differs();
        }
        ProbedVideo video = videos.read(file);
        VideoDetails details = video.details();
        MediaShape shape =
                new MediaShape(
                        type,
                        file.size(),
                        details.width(),
                        details.height(),
                        details.duration(),
                        details.videoCodec(),
                        details.audioCodec(),
                        false);
        return new Examined(
                type,
                Optional.empty(),
                details.width(),
                details.height(),
                details.duration(),
                video.poster(),
                Optional.empty(),
                joined(video.findings(), MediaFitting.findings(shape)),
                details);
    }

    private Examined subtitles(RawFile file) throws IOException {
        CleanedSubtitles cleaned = subtitles.read(file, Optional.empty());
        return new Examined(
                MediaType.WEBVTT,
                Optional.of(cleaned.text().getBytes(StandardCharsets.UTF_8)),
                null,
                null,
                null,
                Optional.empty(),
                Optional.empty(),
                cleaned.isShorter()
                        ? List.of(MediaFinding.of(MediaFinding.Code.METADATA_REMOVED))
                        : List.of(),
                null);
    }

    private static List<MediaFinding> joined(List<MediaFinding> some, List<MediaFinding> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
