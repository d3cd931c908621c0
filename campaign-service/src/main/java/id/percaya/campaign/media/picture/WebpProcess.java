package id.percaya.campaign.media.picture;

import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_UNREADABLE;

import com.twelvemonkeys.image.ImageUtil;
import com.twelvemonkeys.imageio.ImageReaderBase;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.io.FastByteArrayOutputStream;
import com.twelvemonkeys.lang.Validate;
import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.picture.PictureDecoder.Decoded;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Decodes a WebP in a JVM of its own, see [WebpProgram]. A file of a few hundred bytes can make
/// the decoder reserve hundreds of megabytes, or calculate for minutes: then that process ends, and
/// not this one.
///
/// @param longest after which the process is killed
record WebpProcess(Duration longest) {

    /// The decoder takes about 3 µs for a pixel with a predictor, and there are 12.6 million.
    private static final Duration LONGEST = Duration.ofSeconds(40);

    /// The file of 50 MiB, the picture of 48 MiB, and the decoder's own tables.
    private static final String HEAP = "-Xmx192m";

    /// The classes whose places are the class path: the program, and one of each library it needs.
    private static final List<Class<?>> NEEDED =
            List.of(
                    WebpProgram.class,
                    WebPImageReaderSpi.class,
                    ImageReaderBase.class,
                    Directory.class,
                    FastByteArrayOutputStream.class,
                    ImageUtil.class,
                    Validate.class);

    WebpProcess() {
        this(LONGEST);
    }

    /// @param step of the pixels to decode; 1 for all
    /// @throws ExaminationRefused when the process ends without a picture
    Decoded decode(ParsedPicture picture, int step) throws ExaminationRefused {
        Process process = start();
        try {
            var _ =
                    process.onExit()
                            .completeOnTimeout(process, longest.toMillis(), TimeUnit.MILLISECONDS)
                            .thenAccept(Process::destroyForcibly);
            send(picture.excerpt(), step, process);
            BufferedImage image = receive(picture, step, process);
            return new Decoded(image.getRaster(), image.getColorModel(), step);
        } catch (IOException ended) {
            throw new ExaminationRefused(
                    PICTURE_UNREADABLE, "The WebP is damaged, or too much to decode.", ended);
        } finally {
            var _ = process.destroyForcibly();
        }
    }

    private static void send(Excerpt webp, int step, Process process) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(process.getOutputStream()))) {
            out.writeInt(step);
            out.writeInt(Math.toIntExact(webp.length()));
            byte[] some = new byte[64 * 1024];
            int count = webp.read(some, 0, some.length);
            while (count > 0) {
                out.write(some, 0, count);
                count = webp.read(some, 0, some.length);
            }
        }
    }

    private static BufferedImage receive(ParsedPicture picture, int step, Process process)
            throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            int type = in.readInt();
            int width = in.readInt();
            int height = in.readInt();
            boolean isExpected =
                    (type == BufferedImage.TYPE_3BYTE_BGR || type == BufferedImage.TYPE_4BYTE_ABGR)
                            && width == PictureDecoder.scaled(picture.width(), step)
                            && height == PictureDecoder.scaled(picture.height(), step);
            if (!isExpected) {
                throw new IOException("the decoder answered with another picture");
            }
            BufferedImage image = new BufferedImage(width, height, type);
            in.readFully(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
            return image;
        }
    }

    /// Nothing of this process is handed on: no environment, no options, no open file.
    private static Process start() {
        ProcessBuilder builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                HEAP,
                                "-XX:+UseSerialGC",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-XX:-UsePerfData",
                                "-XX:-CreateCoredumpOnCrash",
                                "-XX:ErrorFile=/dev/null",
                                "-Djava.awt.headless=true",
                                "-cp",
                                classPath(),
                                WebpProgram.class.getName())
                        .redirectError(Redirect.DISCARD);
        builder.environment().clear();
        try {
            return builder.start();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String classPath() {
        return NEEDED.stream()
                .map(WebpProcess::place)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Class loaders name a jar either as a file, or as the root of what is in it.
    private static Path place(Class<?> type) {
        String url = type.getProtectionDomain().getCodeSource().getLocation().toString();
        String file = url.startsWith("jar:") ? url.substring(4, url.lastIndexOf("!/")) : url;
        return Path.of(URI.create(file));
    }
}
