package id.percaya.listening.counting.change;

import id.percaya.kit.messaging.broker.BrokerConnection;
import id.percaya.listening.counting.bin.CountingRecord;
import id.percaya.listening.counting.bin.CountingTopology;
import id.percaya.listening.counting.bin.JsonSerde;
import id.percaya.listening.counting.bin.Mark;
import id.percaya.listening.counting.bin.Sequence;
import id.percaya.listening.counting.change.ChangePage.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// Writes the counting topic. The producer is idempotent, so that records keep their order while
/// some are sent again.
@ApplicationScoped
class CountingTopic {

    /// Shorter than the lease.
    private static final int TIMEOUT_MS = 8_000;

    private final BrokerConnection brokers;
    private @Nullable KafkaProducer<String, CountingRecord> producer;

    CountingTopic(BrokerConnection brokers) {
        this.brokers = brokers;
    }

    /// Returns when the broker has all of them.
    ///
    /// @throws ExecutionException when some may be missing; send all of them again
    void send(List<Change> changes) throws ExecutionException, InterruptedException {
        KafkaProducer<String, CountingRecord> open = open();
        await(changes.stream().map(change -> open.send(record(change))).toList());
    }

    /// Marks the end of what was sent, in each partition.
    void mark(Sequence sequence, Instant until) throws ExecutionException, InterruptedException {
        KafkaProducer<String, CountingRecord> open = open();
        int partitions = open.partitionsFor(CountingTopology.COUNTING).size();
        Mark mark = new Mark(sequence, until, partitions);
        await(
                IntStream.range(0, partitions)
                        .mapToObj(partition -> open.send(record(partition, mark)))
                        .toList());
    }

    private static void await(List<Future<RecordMetadata>> sent)
            throws ExecutionException, InterruptedException {
        for (Future<RecordMetadata> each : sent) {
            var _ = each.get();
        }
    }

    void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private static ProducerRecord<String, CountingRecord> record(Change change) {
        return new ProducerRecord<>(
                CountingTopology.COUNTING, change.monitor().text(), change.record());
    }

    private static ProducerRecord<String, CountingRecord> record(int partition, Mark mark) {
        return new ProducerRecord<>(
                CountingTopology.COUNTING, partition, Mark.key(partition), mark);
    }

    private KafkaProducer<String, CountingRecord> open() {
        KafkaProducer<String, CountingRecord> open = producer == null ? opened() : producer;
        producer = open;
        return open;
    }

    private KafkaProducer<String, CountingRecord> opened() {
        return new KafkaProducer<>(
                brokers.with(
                        Map.of(
                                ProducerConfig.ACKS_CONFIG,
                                "all",
                                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                                true,
                                ProducerConfig.LINGER_MS_CONFIG,
                                5,
                                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                                TIMEOUT_MS,
                                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                TIMEOUT_MS / 2,
                                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                                TIMEOUT_MS)),
                new StringSerializer(),
                JsonSerde.of(CountingRecord.class).serializer());
    }
}
