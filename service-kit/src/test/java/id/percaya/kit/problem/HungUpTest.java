package id.percaya.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import org.junit.jupiter.api.Test;

class HungUpTest {

    @Test
    void a_closed_connection_and_a_reset_stream_are_recognised_behind_other_failures() {
        assertThat(HungUp.causes(new IOException(new IOException(new HttpClosedException("x")))))
                .isTrue();
        assertThat(HungUp.causes(new IOException(new StreamResetException(8)))).isTrue();
        assertThat(HungUp.causes(new IOException(new ClosedChannelException()))).isTrue();
    }

    @Test
    void other_failures_are_ours() {
        assertThat(HungUp.causes(new IOException("disk full"))).isFalse();
    }
}
