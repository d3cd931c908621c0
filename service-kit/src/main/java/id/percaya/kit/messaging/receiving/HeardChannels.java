package id.percaya.kit.messaging.receiving;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.impl.ReactiveKafkaConsumer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.Logger;

/// Leaves the consumer groups of all channels at once, as soon as the service is told to stop:
/// other instances take its partitions over while it still answers requests. SmallRye by itself
/// leaves last, one channel after the other, and waits two seconds for each.
///
/// A batch in progress is finished, and processed again by the instance that takes over.
@ApplicationScoped
class HeardChannels {

    private static final Logger LOG = Logger.getLogger(HeardChannels.class);

    /// After everything else was told to stop.
    private static final int LATE = 10_000;

    private final KafkaClientService clients;
    private final List<Thread> leaving = new CopyOnWriteArrayList<>();

    HeardChannels(KafkaClientService clients) {
        this.clients = clients;
    }

    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        for (String channel : clients.getConsumerChannels()) {
            for (KafkaConsumer<?, ?> consumer : clients.getConsumers(channel)) {
                Thread.Builder thread = Thread.ofVirtual().name("leaving-" + channel);
                leaving.add(thread.start(() -> leave(channel, consumer)));
            }
        }
    }

    void stop(@Observes @Priority(LATE) ShutdownEvent event) throws InterruptedException {
        for (Thread each : leaving) {
            each.join();
        }
    }

    /// Commits the offsets of the batches that are processed.
    private static void leave(String channel, KafkaConsumer<?, ?> consumer) {
        try {
            if (consumer instanceof ReactiveKafkaConsumer<?, ?> open) {
                open.close();
            }
        } catch (RuntimeException failed) {
            LOG.warnf("%s did not leave its group: %s", channel, failed.getClass().getSimpleName());
        }
    }
}
