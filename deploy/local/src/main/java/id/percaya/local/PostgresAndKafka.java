package id.percaya.local;

/// PostgreSQL and Kafka without services and identity provider.
public final class PostgresAndKafka implements AutoCloseable {

    private final PlatformSettings settings;
    private final DataFolder folder;
    private final Postgres postgres;
    private Kafka kafka;

    private PostgresAndKafka(PlatformSettings settings) {
        this.settings = settings;
        this.folder = DataFolder.take(settings);
        this.postgres = new Postgres(settings, Secrets.in(settings.data()));
        this.kafka = new Kafka(settings);
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

    public String kafkaBootstrap() {
        return settings.ports().kafkaBootstrap();
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
        kafka = new Kafka(settings);
        kafka.start();
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
        folder.close();
    }
}
