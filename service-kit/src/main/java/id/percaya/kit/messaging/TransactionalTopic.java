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

/// A topic of the service, written by one producer at a time: opening it fences whoever wrote
/// before at the broker. All records of a call are in one Kafka transaction.
///
/// Sending never opens. A former owner that wakes up with a batch in hand would otherwise fence the
/// new one and send behind it.
@ApplicationScoped
class TransactionalTopic {

    /// Shorter than a lease: who cannot reach the broker gives up before another takes over.
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

    /// Only for who has just become the owner. What a former one left open is aborted.
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
            throw new NotNow("the broker does not let us write", failed);
        }
    }

    /// @throws NotNow when nothing was sent because the broker is away, because another has opened
    ///   the topic, or because it is not open since the last failure
    /// @throws KafkaException when a record is to blame
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
            throw new NotNow("the broker does not say how many partitions there are", failed);
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
