package id.percaya.kit.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Where records go that no repetition will make readable: `<topic>.dlq`, as they came, with the
/// reason and the place they were at. It returns when the broker has them.
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private static final long PAUSE_NANOS = 1_000_000_000L;

    private final String brokers;
    private @Nullable KafkaProducer<String, byte[]> producer;

    DeadLetters(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.brokers = brokers;
    }

    void send(ConsumerRecord<String, byte[]> poison, String reason) {
        ProducerRecord<String, byte[]> letter = letter(poison, reason);
        while (!isTaken(letter)) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        LOG.errorf(
                "dead letter %s-%d@%d: %s",
                poison.topic(), poison.partition(), poison.offset(), reason);
    }

    /// A broker that is away for a while must not end the channel that met the poison.
    private boolean isTaken(ProducerRecord<String, byte[]> letter) {
        try {
            open().send(letter).get();
            return true;
        } catch (InterruptedException interrupted) {
            throw new InterruptException(interrupted);
        } catch (RetriableException away) {
            LOG.warnf("a dead letter waits for the broker: %s", away.getClass().getSimpleName());
            return false;
        } catch (ExecutionException notTaken) {
            if (notTaken.getCause() instanceof RetriableException) {
                LOG.warn("a dead letter waits for the broker");
                return false;
            }
            throw new KafkaException("the dead-letter topic did not take it", notTaken);
        }
    }

    private static ProducerRecord<String, byte[]> letter(
            ConsumerRecord<String, byte[]> poison, String reason) {
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(
                        poison.topic() + ".dlq",
                        null,
                        poison.key(),
                        poison.value(),
                        poison.headers());
        add(letter, "dlq_reason", reason);
        add(letter, "dlq_topic", poison.topic());
        add(letter, "dlq_partition", Integer.toString(poison.partition()));
        add(letter, "dlq_offset", Long.toString(poison.offset()));
        return letter;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }

    private synchronized KafkaProducer<String, byte[]> open() {
        KafkaProducer<String, byte[]> open = producer;
        if (open == null) {
            open =
                    new KafkaProducer<>(
                            Map.of(
                                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                    brokers,
                                    ProducerConfig.ACKS_CONFIG,
                                    "all",
                                    ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                                    StringSerializer.class,
                                    ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                                    ByteArraySerializer.class));
            producer = open;
        }
        return open;
    }

    private static void add(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
