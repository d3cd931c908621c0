package id.percaya.local;

import java.nio.file.Path;
import java.util.Set;

/// The Kafka broker of the local platform without the other servers.
public final class StandaloneBroker implements AutoCloseable {

    private final PlatformSettings settings;
    private final Kafka kafka;

    private StandaloneBroker(PlatformSettings settings) {
        this.settings = settings;
        this.kafka = new Kafka(settings);
    }

    /// Waits until the broker answers and has its topics.
    ///
    /// @param repository root of the built source tree
    /// @param data empty folder for its log
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
