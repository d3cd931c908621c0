package id.percaya.kit.messaging.sending;

import id.percaya.eventstore.NotNow;
import id.percaya.kit.messaging.broker.BrokerConnection;
import id.percaya.kit.messaging.broker.RecordFault;
import id.percaya.kit.messaging.broker.TopicEndReader;
import id.percaya.kit.messaging.broker.TopicEnds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// A topic of the service, or several that go out in one order, written by one transactional
/// producer at a time. Opening it fences the previous producer at the broker. All records of one
/// `send` are one Kafka transaction.
///
/// `send` never opens the topic: a previous owner that wakes up with an unsent batch would
/// otherwise fence the new owner and send an old batch after newer ones.
@ApplicationScoped
public class TransactionalTopic {

    /// Shorter than a lease, so that an owner without a broker gives up before another takes over.
    private static final int TIMEOUT_MS = 8_000;

    /// How soon it notices that the topic has gained partitions.
    private static final int METADATA_AGE_MS = 10_000;

    private final BrokerConnection brokers;
    private final String topic;
    private final String transactions;
    private @Nullable KafkaProducer<String, byte[]> producer;
    private @Nullable TopicEnds ends;

    @Inject
    public TransactionalTopic(
            BrokerConnection brokers, @ConfigProperty(name = "percaya.service") String service) {
        this("percaya." + service, "percaya." + service, brokers);
    }

    private TransactionalTopic(String topic, String transactions, BrokerConnection brokers) {
        this.brokers = brokers;
        this.topic = topic;
        this.transactions = transactions;
    }

    /// Another topic of the service, or several.
    ///
    /// @param transactions the beginning of the transactional id. The broker lets a service use
    ///   those that begin with its own topic's name.
    public static TransactionalTopic named(
            String topic, String transactions, BrokerConnection brokers) {
        return new TransactionalTopic(topic, transactions, brokers);
    }

    /// Call it right after acquiring the lease. It aborts the previous owner's open transaction.
    ///
    /// @throws NotNow when the broker cannot be reached or refuses this service
    public synchronized void open() {
        close();
        try {
            KafkaProducer<String, byte[]> opened = new KafkaProducer<>(settings());
            producer = opened;
            opened.initTransactions();
        } catch (KafkaException failed) {
            close();
            throw new NotNow("the broker refused the producer", failed);
        }
    }

    /// @throws NotNow when nothing was sent: the broker is unavailable, another process has opened
    ///   the topic, or the topic has been closed since the last failure
    /// @throws KafkaException when a record itself is at fault
    public synchronized void send(List<ProducerRecord<String, byte[]>> records) {
        if (records.isEmpty()) {
            return;
        }
        KafkaProducer<String, byte[]> open = requireOpen();
        boolean usable = false;
        try {
            open.beginTransaction();
            List<Future<RecordMetadata>> sent = records.stream().map(open::send).toList();
            open.commitTransaction(); // it fails if any send did
            sent.forEach(each -> moveEnd(each.resultNow()));
            usable = true;
        } catch (KafkaException failed) {
            throw RecordFault.causes(failed) ? failed : new NotNow("nothing was sent", failed);
        } finally {
            if (!usable) {
                close();
            }
        }
    }

    /// The ends of the topic's partitions, which include all records that were sent. After opening
    /// they are read from the topic, because a previous owner may have sent the last ones.
    ///
    /// @throws NotNow when the broker does not tell them
    synchronized TopicEnds ends() {
        KafkaProducer<String, byte[]> open = requireOpen();
        try {
            TopicEnds known = ends == null ? new TopicEndReader(brokers, topic).read() : ends;
            TopicEnds grown = known.grownTo(open.partitionsFor(topic).size());
            ends = grown;
            return grown;
        } catch (KafkaException failed) {
            close();
            throw new NotNow("the broker did not tell the ends of the topic", failed);
        }
    }

    private void moveEnd(RecordMetadata sent) {
        if (ends != null && sent.topic().equals(topic)) {
            ends = ends.after(sent);
        }
    }

    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
            ends = null;
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
        return brokers.with(
                Map.of(
                        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                        StringSerializer.class,
                        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                        ByteArraySerializer.class,
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                        transactions + "-announcer-0",
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.METADATA_MAX_AGE_CONFIG,
                        METADATA_AGE_MS,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        TIMEOUT_MS,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        TIMEOUT_MS / 2,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        TIMEOUT_MS,
                        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                        2 * TIMEOUT_MS));
    }
}
