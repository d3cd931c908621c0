package id.percaya.campaign.media.upload;

import id.percaya.campaign.media.MediaKind;
import id.percaya.campaign.media.MediaType;
import id.percaya.kit.problem.ProblemException;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;

/// Reads the size of a picture only, and stores it anew. To be replaced by the readers of pictures,
/// videos and subtitles, whose bean takes precedence.
@ApplicationScoped
@DefaultBean
class PlainExamination implements MediaExamination {

    private static final int THUMBNAIL = 400;

    @Override
    public Examined examine(UploadType stated, SeekableByteChannel raw, long size)
            throws IOException {
        return switch (stated) {
            case JPEG -> picture(raw, MediaType.JPEG);
            case PNG, WEBP -> picture(raw, MediaType.PNG);
            case MP4 -> asItIs(MediaType.MP4);
            case MOV -> asItIs(MediaType.MOV);
            case WEBVTT -> asItIs(MediaType.WEBVTT);
        };
    }

    private static Examined asItIs(MediaType type) {
        return new Examined(
                type,
                Optional.empty(),
                null,
                null,
                null,
                type.kind() == MediaKind.VIDEO
                        ? Optional.of(jpeg(new BufferedImage(16, 9, BufferedImage.TYPE_INT_RGB)))
                        : Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Examined picture(SeekableByteChannel raw, MediaType type) throws IOException {
        BufferedImage picture = read(raw);
        return new Examined(
                type,
                Optional.of(type == MediaType.PNG ? written(picture, "png") : jpeg(picture)),
                picture.getWidth(),
                picture.getHeight(),
                null,
                Optional.of(jpeg(picture.getScaledInstance(THUMBNAIL, -1, Image.SCALE_FAST))),
                type == MediaType.PNG ? Optional.of(jpeg(picture)) : Optional.empty(),
                List.of());
    }

    private static BufferedImage read(SeekableByteChannel raw) throws IOException {
        BufferedImage picture;
        try {
            picture = ImageIO.read(Channels.newInputStream(raw));
        } catch (IIOException _) {
            picture = null;
        }
        if (picture == null) {
            throw new ProblemException(422, "PICTURE_UNREADABLE", "The picture cannot be read.");
        }
        return picture;
    }

    private static byte[] jpeg(Image picture) {
        BufferedImage opaque =
                new BufferedImage(
                        picture.getWidth(null),
                        picture.getHeight(null),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return written(opaque, "jpeg");
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
