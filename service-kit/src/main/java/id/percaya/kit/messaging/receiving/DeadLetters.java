package id.percaya.kit.messaging.receiving;

import id.percaya.kit.messaging.broker.BrokerConnection;
import id.percaya.kit.messaging.broker.RecordFault;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Sends records that cannot be processed to `<topic>.dlq`: unchanged, with the reason and their
/// origin as headers. Sending returns once the broker has stored the record.
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private static final long RETRY_NANOS = 1_000_000_000L;

    private final BrokerConnection brokers;
    private @Nullable KafkaProducer<String, byte[]> producer;

    DeadLetters(BrokerConnection brokers) {
        this.brokers = brokers;
    }

    void send(ConsumerRecord<String, byte[]> poison, String reason) {
        ProducerRecord<String, byte[]> letter = letter(poison, reason);
        while (!isStored(letter)) {
            LockSupport.parkNanos(RETRY_NANOS);
        }
        LOG.errorf(
                "dead letter %s-%d@%d: %s",
                poison.topic(), poison.partition(), poison.offset(), reason);
    }

    /// Returns false while the broker is unavailable or refuses this service: neither must end the
    /// channel. A producer that was refused once stays refused, so the next try opens another.
    private boolean isStored(ProducerRecord<String, byte[]> letter) {
        try {
            open().send(letter).get();
            return true;
        } catch (InterruptedException interrupted) {
            throw new InterruptException(interrupted);
        } catch (InterruptException interrupted) {
            throw interrupted;
        } catch (KafkaException | ExecutionException failed) {
            if (RecordFault.causes(failed)) {
                throw new KafkaException("the broker refused a dead letter", failed);
            }
            LOG.warnf(
                    "dead letter waits for the broker: %s",
                    Objects.requireNonNullElse(failed.getCause(), failed)
                            .getClass()
                            .getSimpleName());
            close();
            return false;
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
            producer = null;
        }
    }

    private synchronized KafkaProducer<String, byte[]> open() {
        KafkaProducer<String, byte[]> open = producer;
        if (open == null) {
            open =
                    new KafkaProducer<>(
                            brokers.with(
                                    Map.of(
                                            ProducerConfig.ACKS_CONFIG,
                                            "all",
                                            ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                                            StringSerializer.class,
                                            ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                                            ByteArraySerializer.class)));
            producer = open;
        }
        return open;
    }

    private static void add(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
