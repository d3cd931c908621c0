package id.percaya.kit.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The service's topic, written by one producer at a time: opening it fences whoever wrote before
/// at the broker. All records of a call are in one Kafka transaction. After any failure the
/// producer is thrown away, and the next call opens a new one, which aborts what the old one left
/// open.
@ApplicationScoped
class TransactionalTopic {

    private static final int TIMEOUT_MS = 15_000;

    private final String brokers;
    private final String topic;
    private @Nullable KafkaProducer<String, byte[]> producer;

    TransactionalTopic(
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "percaya.service") String service) {
        this.brokers = brokers;
        this.topic = "percaya." + service;
    }

    synchronized void send(List<ProducerRecord<String, byte[]>> records) {
        if (records.isEmpty()) {
            return;
        }
        boolean sent = false;
        try {
            KafkaProducer<String, byte[]> open = open();
            open.beginTransaction();
            for (ProducerRecord<String, byte[]> record : records) {
                var _ = open.send(record); // the commit fails if any send did
            }
            open.commitTransaction();
            sent = true;
        } finally {
            if (!sent) {
                close();
            }
        }
    }

    synchronized int partitions() {
        return open().partitionsFor(topic).size();
    }

    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private KafkaProducer<String, byte[]> open() {
        if (producer != null) {
            return producer;
        }
        KafkaProducer<String, byte[]> opened = new KafkaProducer<>(settings());
        producer = opened;
        opened.initTransactions();
        return opened;
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
                topic + "-0",
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
