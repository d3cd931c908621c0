package id.percaya.listening.counting.bin;

import id.percaya.kit.messaging.broker.BrokerConnection;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Runs the topology. While the broker is away, or the topics do not exist yet, it tries again.
@ApplicationScoped
class CountingStreams {

    /// The names of the internal topics and transactions begin with it, so a broker can grant them
    /// all by one prefix. Its number rises when the form of the state changes: the state is then
    /// made anew, by a migration that sends every change again.
    static final String APPLICATION = "percaya.listening.counter-2";

    private static final Logger LOG = Logger.getLogger(CountingStreams.class);
    private static final Duration STOP = Duration.ofSeconds(8);
    private static final long PAUSE_NANOS = 1_000_000_000L;

    /// Of a dead instance: another one counts on after it. No broker allows less by default.
    private static final int SESSION_MS = 6_000;

    /// How soon the others notice that an instance came or left.
    private static final int HEARTBEAT_MS = 1_000;

    /// Of a dead instance's open transaction, which hides the partition's end until it is aborted.
    /// Six seconds were too few for an instance that was alive, while another one started beside
    /// it.
    private static final int TRANSACTION_MS = 10_000;

    private final BrokerConnection brokers;
    private final Clock clock;
    private final boolean enabled;
    private final String directory;
    private final long memory;
    private @Nullable KafkaStreams streams;

    CountingStreams(
            BrokerConnection brokers,
            Clock clock,
            @ConfigProperty(name = "percaya.counting.enabled") boolean enabled,
            @ConfigProperty(name = "percaya.counting.directory") String directory,
            @ConfigProperty(name = BoundedStores.MEMORY) MemorySize memory) {
        this.brokers = brokers;
        this.clock = clock;
        this.enabled = enabled;
        this.directory = directory;
        this.memory = memory.asLongValue();
    }

    void begin(@Observes StartupEvent event) {
        if (enabled) {
            KafkaStreams started = new KafkaStreams(CountingTopology.of(clock), settings());
            started.setUncaughtExceptionHandler(CountingStreams::again);
            started.start();
            streams = started;
        }
    }

    /// First thing, while the rest of the service goes on: another instance counts on meanwhile.
    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        Thread _ = Thread.ofVirtual().name("counting-leaves").start(this::close);
    }

    void stop(@Observes ShutdownEvent event) {
        close();
    }

    /// Returns when it has left; also when it is leaving already.
    private void close() {
        if (streams != null) {
            KafkaStreams.CloseOptions leaving =
                    new KafkaStreams.CloseOptions().leaveGroup(true).timeout(STOP);
            var _ = streams.close(leaving);
        }
    }

    private static StreamThreadExceptionResponse again(Throwable failure) {
        LOG.warnf("counting begins again: %s", failure.getClass().getSimpleName());
        LockSupport.parkNanos(PAUSE_NANOS);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private Properties settings() {
        Properties all = new Properties();
        all.putAll(
                brokers.with(
                        Map.of(
                                StreamsConfig.APPLICATION_ID_CONFIG,
                                APPLICATION,
                                StreamsConfig.STATE_DIR_CONFIG,
                                directory,
                                StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                                StreamsConfig.EXACTLY_ONCE_V2,
                                StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG,
                                1,
                                StreamsConfig.GROUP_PROTOCOL_CONFIG,
                                "classic",
                                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
                                LogAndContinueExceptionHandler.class,
                                StreamsConfig.consumerPrefix(
                                        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
                                SESSION_MS,
                                StreamsConfig.consumerPrefix(
                                        ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
                                HEARTBEAT_MS,
                                StreamsConfig.producerPrefix(
                                        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
                                TRANSACTION_MS)));
        all.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedStores.class);
        all.put(BoundedStores.MEMORY, memory);
        return all;
    }
}
