package id.percaya.local;

import java.nio.file.Path;
import java.util.Set;

/// The local platform's Kafka broker without the rest of the platform, for the benchmark.
public final class StandaloneBroker implements AutoCloseable {

    private final PlatformSettings settings;
    private final Kafka kafka;

    private StandaloneBroker(PlatformSettings settings) {
        this.settings = settings;
        this.kafka = new Kafka(settings);
    }

    /// Returns when it answers and has its topics.
    ///
    /// @param repository the root of the built source tree
    /// @param data where its log goes; empty
    public static StandaloneBroker start(Path repository, Path data) {
        StandaloneBroker broker =
                new StandaloneBroker(PlatformSettings.test(repository, data, Set.of()));
        broker.kafka.start();
        return broker;
    }

    public String bootstrap() {
        return settings.ports().kafkaBootstrap();
    }

    @Override
    public void close() {
        kafka.stop();
    }
}
