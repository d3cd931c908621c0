package id.percaya.kit.kafka;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
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

    private final String brokers;
    private @Nullable KafkaProducer<String, byte[]> producer;

    DeadLetters(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.brokers = brokers;
    }

    void send(ConsumerRecord<String, byte[]> poison, String reason) {
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
        try {
            open().send(letter).get();
        } catch (ExecutionException notTaken) {
            throw new KafkaException("the dead-letter topic did not take it", notTaken);
        } catch (InterruptedException interrupted) {
            throw new InterruptException(interrupted);
        }
        LOG.errorf(
                "dead letter %s-%d@%d: %s",
                poison.topic(), poison.partition(), poison.offset(), reason);
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
