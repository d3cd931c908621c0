package id.percaya.local;

import java.util.Map;

/// PostgreSQL and Kafka without services and identity provider. The broker lets in tests only, by a
/// password.
public final class PostgresAndKafka implements AutoCloseable {

    private final PlatformSettings settings;
    private final DataFolder folder;
    private final Secrets secrets;
    private final Postgres postgres;
    private Kafka kafka;

    private PostgresAndKafka(PlatformSettings settings) {
        this.settings = settings;
        this.folder = DataFolder.take(settings);
        this.secrets = Secrets.in(settings.data());
        this.postgres = new Postgres(settings, secrets);
        this.kafka = Kafka.withoutTokens(settings, secrets);
    }

    /// Starts both and waits until they answer.
    public static PostgresAndKafka start(PlatformSettings settings) {
        PostgresAndKafka stores = new PostgresAndKafka(settings);
        boolean started = false;
        try {
            stores.postgres.start();
            stores.kafka.start();
            started = true;
        } finally {
            if (!started) {
                stores.close();
            }
        }
        return stores;
    }

    /// The settings of a Kafka client that may read and write all topics named `percaya…`.
    public Map<String, Object> kafkaTools() {
        return new KafkaClients(settings.ports(), secrets).admin();
    }

    /// Connects as superuser, which bypasses row-level security.
    public String jdbcUrl(Service service) {
        return settings.ports().jdbcUrl(service) + "?user=postgres";
    }

    /// Kills the broker (`kill -9`).
    public void killKafka() {
        kafka.kill();
    }

    /// Restarts the killed broker on its data and waits until it answers.
    public void startKafka() {
        kafka = Kafka.withoutTokens(settings, secrets);
        kafka.start();
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
        folder.close();
    }
}
