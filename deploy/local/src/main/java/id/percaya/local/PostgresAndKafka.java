package id.percaya.local;

/// PostgreSQL and Kafka alone, for what needs no service and no identity provider.
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

    /// Returns when both answer.
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

    /// As the superuser, whom no row-level security binds.
    public String jdbcUrl(Service service) {
        return settings.ports().jdbcUrl(service) + "?user=postgres";
    }

    /// Ends the broker without a warning (`kill -9`).
    public void killKafka() {
        kafka.kill();
    }

    /// Starts the broker that was killed on its data, and returns when it answers.
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
