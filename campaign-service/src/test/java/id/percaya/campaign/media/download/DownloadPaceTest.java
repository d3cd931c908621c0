package id.percaya.campaign.media.download;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.media.TransferPlaces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DownloadPaceTest {

    private final TransferPlaces places = new TransferPlaces(1);
    private final AtomicInteger closed = new AtomicInteger();
    private final DownloadPace pace = new DownloadPace(10, places.take(), closed::incrementAndGet);
    private final PacedStream file = new PacedStream(new ByteArrayInputStream(new byte[100]), pace);

    @Test
    void a_client_that_takes_enough_in_each_span_goes_on() throws IOException {
        for (int span = 0; span < 5; span++) {
            assertThat(file.readNBytes(10)).hasSize(10);
            assertThat(pace.isOverAfterSpan()).isFalse();
        }
        assertThat(closed).hasValue(0);
    }

    @Test
    void a_client_that_takes_too_little_loses_its_connection_and_its_place() throws IOException {
        assertThat(file.readNBytes(50)).hasSize(50);
        assertThat(pace.isOverAfterSpan()).isFalse();
        assertThat(file.readNBytes(9)).hasSize(9);

        assertThat(pace.isOverAfterSpan()).isTrue();
        assertThat(closed).hasValue(1);
        places.take().close();
    }

    @Test
    void a_file_that_was_sent_leaves_its_place_and_no_timer() throws IOException {
        file.close();
        places.take().close();
        assertThat(pace.isOverAfterSpan()).isTrue();
        assertThat(closed).hasValue(0);
    }
}
