package id.percaya.campaign.media.intake;

import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.examination.Examination;
import id.percaya.campaign.media.examination.StatedType;
import id.percaya.campaign.media.picture.JpegRendition;
import id.percaya.campaign.media.picture.PictureFormat;
import id.percaya.campaign.media.reading.RawFile;
import id.percaya.campaign.media.upload.VideoFacts;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;

/// Examines uploads by the readers of pictures, videos and subtitles, and makes the JPEG of a PNG
/// for the channels that take no PNG.
@ApplicationScoped
class ReadingExamination implements MediaExamination {

    /// The limit of Instagram, the smallest of these channels.
    private static final long LARGEST_JPEG = 8L * 1024 * 1024;

    private final Examination examination;
    private final JpegRendition renditions = new JpegRendition();

    ReadingExamination(Examination examination) {
        this.examination = examination;
    }

    @Override
    public Examined examine(UploadType stated, SeekableByteChannel raw, long size)
            throws IOException {
        try {
            return examined(examination.examine(StatedType.valueOf(stated.name()), raw, size));
        } catch (ExaminationRefused refused) {
            throw new ProblemException(
                    Problem.of(
                                    refused.refusal().status(),
                                    refused.refusal().name(),
                                    refused.detail())
                            .withReasons(List.of(refused.refusal())));
        }
    }

    private Examined examined(id.percaya.campaign.media.examination.Examined read)
            throws IOException {
        return new Examined(
                read.type(),
                read.cleaned(),
                read.width(),
                read.height(),
                read.duration(),
                read.thumbnail(),
                read.type() == MediaType.PNG
                        ? jpeg(read.cleaned().orElseThrow())
                        : Optional.empty(),
                read.findings(),
                read.video() == null ? null : VideoFacts.of(read.video()));
    }

    /// Empty when no quality is small enough; then those channels have a finding.
    private Optional<byte[]> jpeg(byte[] png) throws IOException {
        RawFile file = new RawFile(new ByteChannel(png), png.length);
        return renditions.of(PictureFormat.PNG, file, LARGEST_JPEG);
    }
}
