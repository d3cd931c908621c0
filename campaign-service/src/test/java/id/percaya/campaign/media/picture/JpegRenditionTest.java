package id.percaya.campaign.media.picture;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.media.MemoryChannel;
import id.percaya.campaign.media.reading.RawFile;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JpegRenditionTest {

    @Test
    void transparent_places_become_white() throws IOException {
        BufferedImage image = new BufferedImage(64, 32, BufferedImage.TYPE_4BYTE_ABGR);
        PictureFiles.fill(image, 0, 0, 32, 32, Color.RED);
        BufferedImage shown = PictureFiles.read(rendition(image, 8_388_608).orElseThrow());
        assertThat(shown.getWidth()).isEqualTo(64);
        assertThat(new Color(shown.getRGB(60, 5))).isEqualTo(Color.WHITE);
        assertThat(new Color(shown.getRGB(5, 5)).getRed()).isGreaterThan(240);
    }

    @Test
    void the_quality_falls_until_the_file_is_small_enough() throws IOException {
        BufferedImage noise = noise(300);
        int best = rendition(noise, 8_388_608).orElseThrow().length;
        byte[] smaller = rendition(noise, best - 1).orElseThrow();
        assertThat(smaller.length).isLessThan(best);
        assertThat(PictureFiles.read(smaller).getWidth()).isEqualTo(300);
    }

    @Test
    void a_picture_is_not_cropped_or_scaled_to_make_it_fit() throws IOException {
        assertThat(rendition(noise(300), 1000)).isEmpty();
    }

    private static BufferedImage noise(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(1);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return image;
    }

    private static Optional<byte[]> rendition(BufferedImage image, long mostBytes)
            throws IOException {
        byte[] png = PictureFiles.png(image);
        return new JpegRendition()
                .of(PictureFormat.PNG, new RawFile(new MemoryChannel(png), png.length), mostBytes);
    }
}
