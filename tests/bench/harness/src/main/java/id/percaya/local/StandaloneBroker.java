package id.percaya.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// The Kafka broker of the local platform without the other servers.
public final class StandaloneBroker implements AutoCloseable {

    private final PlatformSettings settings;
    private final Secrets secrets;
    private final Kafka kafka;

    private StandaloneBroker(PlatformSettings settings) {
        this.settings = settings;
        this.secrets = Secrets.in(settings.data());
        this.kafka = Kafka.withoutTokens(settings, secrets);
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

    /// The settings of a Kafka client that may read and write its topics.
    public Map<String, Object> account() {
        return new KafkaClients(settings.ports(), secrets).admin();
    }

    @Override
    public void close() {
        kafka.stop();
    }
}
