package id.percaya.kit.messaging;

import id.percaya.eventstore.NotNow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// A topic of the service, written by one transactional producer at a time. Opening it fences the
/// previous producer at the broker. All records of one `send` are one Kafka transaction.
///
/// `send` never opens the topic: a previous owner that wakes up with an unsent batch would
/// otherwise fence the new owner and send an old batch after newer ones.
@ApplicationScoped
class TransactionalTopic {

    /// Shorter than a lease, so that an owner without a broker gives up before another takes over.
    private static final int TIMEOUT_MS = 8_000;

    private final String brokers;
    private final String topic;
    private @Nullable KafkaProducer<String, byte[]> producer;

    TransactionalTopic(
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "percaya.service") String service) {
        this.brokers = brokers;
        this.topic = "percaya." + service;
    }

    /// Call it right after acquiring the lease. It aborts the previous owner's open transaction.
    ///
    /// @throws NotNow when the broker cannot be reached
    synchronized void open() {
        close();
        KafkaProducer<String, byte[]> opened = new KafkaProducer<>(settings());
        producer = opened;
        try {
            opened.initTransactions();
        } catch (KafkaException failed) {
            close();
            throw new NotNow("the broker refused the producer", failed);
        }
    }

    /// @throws NotNow when nothing was sent: the broker is unavailable, another process has opened
    ///   the topic, or the topic has been closed since the last failure
    /// @throws KafkaException when a record itself is at fault
    synchronized void send(List<ProducerRecord<String, byte[]>> records) {
        if (records.isEmpty()) {
            return;
        }
        KafkaProducer<String, byte[]> open = requireOpen();
        boolean usable = false;
        try {
            open.beginTransaction();
            for (ProducerRecord<String, byte[]> record : records) {
                var _ = open.send(record); // the commit fails if any send did
            }
            open.commitTransaction();
            usable = true;
        } catch (KafkaException failed) {
            throw RecordFault.causes(failed) ? failed : new NotNow("nothing was sent", failed);
        } finally {
            if (!usable) {
                close();
            }
        }
    }

    synchronized int partitions() {
        try {
            return requireOpen().partitionsFor(topic).size();
        } catch (KafkaException failed) {
            close();
            throw new NotNow("the broker did not return the number of partitions", failed);
        }
    }

    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private KafkaProducer<String, byte[]> requireOpen() {
        KafkaProducer<String, byte[]> open = producer;
        if (open == null) {
            throw new NotNow("the topic is not open", new IllegalStateException("not open"));
        }
        return open;
    }

    private Map<String, Object> settings() {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                topic + "-announcer-0",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                TIMEOUT_MS,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                TIMEOUT_MS / 2,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                TIMEOUT_MS,
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                2 * TIMEOUT_MS);
    }
}
