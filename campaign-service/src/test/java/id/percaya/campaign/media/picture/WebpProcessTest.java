package id.percaya.campaign.media.picture;

import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.MemoryChannel;
import id.percaya.campaign.media.reading.RawFile;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WebpProcessTest {

    private static final int WIDTH = 4096;
    private static final int HEIGHT = 3076;

    @Test
    void a_lossless_webp_is_read() throws IOException {
        CleanedPicture read = read(new LosslessWebp(1000, 600).predictors(1).bytes());
        assertThat(read.type()).isEqualTo(MediaType.JPEG);
        assertThat(read.width()).isEqualTo(1000);
        assertThat(read.height()).isEqualTo(600);
    }

    @Test
    void a_webp_that_needs_too_much_memory_is_refused() {
        byte[] webp = new LosslessWebp(WIDTH, HEIGHT).predictors(80).bytes();
        assertThat(webp.length).isLessThan(400);
        assertThatExceptionOfType(ExaminationRefused.class)
                .isThrownBy(() -> read(webp))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(PICTURE_UNREADABLE));
    }

    @Test
    void a_webp_that_takes_too_long_is_refused() throws IOException {
        byte[] webp = new LosslessWebp(WIDTH, HEIGHT).greenSubtractions(13_000).bytes();
        ParsedPicture parsed = PictureReader.parse(PictureFormat.WEBP, file(webp));
        WebpProcess process = new WebpProcess(Duration.ofSeconds(4));
        assertThatExceptionOfType(ExaminationRefused.class)
                .isThrownBy(() -> process.decode(parsed, 1))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(PICTURE_UNREADABLE));
    }

    private static CleanedPicture read(byte[] webp) throws IOException {
        return new PictureReader().read(PictureFormat.WEBP, file(webp));
    }

    private static RawFile file(byte[] bytes) {
        return new RawFile(new MemoryChannel(bytes), bytes.length);
    }
}
