package id.percaya.listening.counting.bin;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.messaging.broker.BrokerConnection;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountingStreamsTest {

    private static final String NO_BROKER = "127.0.0.1:1";

    @Test
    void counting_ends_as_soon_as_the_service_is_told_to_stop(@TempDir Path state) {
        BrokerConnection brokers = new BrokerConnection(Map.of("bootstrap.servers", NO_BROKER));
        CountingStreams streams =
                new CountingStreams(
                        brokers,
                        Clock.systemUTC(),
                        true,
                        state.toString(),
                        new MemorySize(BigInteger.valueOf(64 << 20)));
        streams.begin(new StartupEvent());
        assertThat(counting()).isPositive();

        streams.leave(new ShutdownDelayInitiatedEvent());

        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> counting() == 0);
    }

    private static long counting() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(CountingStreams.APPLICATION))
                .filter(thread -> thread.getName().contains("-StreamThread-"))
                .count();
    }
}
