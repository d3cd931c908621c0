package id.percaya.campaign.media.examination;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.media.picture.PictureFiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The services of `deploy/local` have a heap of 256 MiB for everything.
class PictureMemoryTest {

    private static final String HEAP = "-Xmx160m";

    @TempDir private Path folder;

    @Test
    void a_jpeg_of_48_million_pixels_needs_less_than_160_mebibytes() throws Exception {
        byte[] jpeg = PictureFiles.jpeg(noise(8000, 6000, 8, BufferedImage.TYPE_3BYTE_BGR));
        assertThat(readIn("JPEG", jpeg, 1)).contains("4000 x 3000");
    }

    @Test
    void a_transparent_png_of_12_million_pixels_needs_less_than_160_mebibytes() throws Exception {
        byte[] png = PictureFiles.png(noise(4000, 3000, 8, BufferedImage.TYPE_4BYTE_ABGR));
        assertThat(readIn("PNG", png, 1)).contains("4000 x 3000");
    }

    /// The stored PNG of each has 24 MB, of which two do not fit beside the one that is read.
    @Test
    void six_noisy_pngs_at_once_need_less_than_160_mebibytes() throws Exception {
        byte[] png = PictureFiles.png(noise(3000, 2000, 1, BufferedImage.TYPE_4BYTE_ABGR));
        assertThat(readIn("PNG", png, 6).lines()).hasSize(6).containsOnly("3000 x 2000");
    }

    /// A part of each row has noise, so that the file is neither tiny nor too large.
    private static BufferedImage noise(int width, int height, int part, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(2);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width / part; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    private String readIn(String type, byte[] picture, int times)
            throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("picture"), picture);
        String classes = System.getProperty("java.class.path");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                HEAP,
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("surefire.test.class.path", classes),
                                ReadPicture.class.getName(),
                                type,
                                file.toString(),
                                Integer.toString(times))
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
