package id.percaya.kit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.kit.problem.ProblemException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LowestRateTest {

    private static final long SECOND = 1_000_000_000;

    private final LowestRate rate = new LowestRate(1000, Duration.ofSeconds(30), () -> this.now);
    private long now;

    @Test
    void a_client_at_the_lowest_rate_is_waited_for() throws IOException {
        for (int second = 0; second < 100; second++) {
            assertThat(read(1000, SECOND)).isEqualTo(1000);
        }
    }

    @Test
    void a_client_below_the_lowest_rate_is_refused_after_the_span() throws IOException {
        for (int second = 1; second < 30; second++) {
            read(999, SECOND);
        }
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(999, SECOND))
                .satisfies(slow -> assertThat(slow.problem().code()).isEqualTo("UPLOAD_TOO_SLOW"));
    }

    @Test
    void a_pause_is_made_up_for_within_the_span() throws IOException {
        read(40_000, SECOND);
        assertThat(read(1, 28 * SECOND)).isEqualTo(1);
        assertThat(read(1, SECOND)).isEqualTo(1);
    }

    /// The database may take its time over each chunk.
    @Test
    void time_outside_of_reading_does_not_count() throws IOException {
        for (int part = 0; part < 100; part++) {
            now += 60 * SECOND;
            assertThat(read(1, SECOND / 1000)).isEqualTo(1);
        }
    }

    private int read(int bytes, long nanos) throws IOException {
        return rate.measured(() -> {
            now += nanos;
            return bytes;
        });
    }
}
