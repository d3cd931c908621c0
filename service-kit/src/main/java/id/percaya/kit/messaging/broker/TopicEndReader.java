package id.percaya.kit.messaging.broker;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Finds the end of each partition by reading its last records as a consumer does. It reads up to
/// the high watermark, which includes records whose commit marker is not yet written. A reader of
/// committed records gets there only after the marker, so no announced record is overlooked.
public final class TopicEndReader {

    private static final int TIMEOUT_MS = 5_000;
    private static final int FIRST_LOOK = 64;
    private static final Duration POLL = Duration.ofMillis(100);

    private final BrokerConnection brokers;
    private final String topic;
    private final Instant deadline = Instant.now().plusMillis(TIMEOUT_MS);

    public TopicEndReader(BrokerConnection brokers, String topic) {
        this.brokers = brokers;
        this.topic = topic;
    }

    /// @throws org.apache.kafka.common.KafkaException when the broker does not tell it in time
    public TopicEnds read() {
        try (TopicAdmin admin = new TopicAdmin(brokers);
                KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings())) {
            TopicAdmin.Topic described = admin.describe(topic);
            Map<TopicPartition, Long> ends =
                    ends(consumer, admin.starts(described), admin.highWatermarks(described));
            return new TopicEnds(
                    described.id(), described.partitions().stream().map(ends::get).toList());
        }
    }

    /// Looks further back while there are only markers and aborted records. A partition without a
    /// readable record ends where it starts.
    private Map<TopicPartition, Long> ends(
            KafkaConsumer<byte[], byte[]> consumer,
            Map<TopicPartition, Long> starts,
            Map<TopicPartition, Long> highWatermarks) {
        Map<TopicPartition, Long> ends = new HashMap<>(starts);
        Map<TopicPartition, Long> open = new HashMap<>(highWatermarks);
        for (long look = FIRST_LOOK; !open.isEmpty(); look *= FIRST_LOOK) {
            long back = look;
            consumer.assign(open.keySet());
            open.forEach((one, end) ->
                    consumer.seek(one, Math.max(starts.getOrDefault(one, 0L), end - back)));
            while (!hasReached(open, consumer)) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    ends.put(
                            new TopicPartition(record.topic(), record.partition()),
                            record.offset() + 1);
                }
                requireTime();
            }
            open.entrySet()
                    .removeIf(one -> {
                        long start = starts.getOrDefault(one.getKey(), 0L);
                        return ends.getOrDefault(one.getKey(), 0L) > start
                                || one.getValue() - back <= start;
                    });
        }
        return ends;
    }

    private static boolean hasReached(
            Map<TopicPartition, Long> ends, KafkaConsumer<byte[], byte[]> consumer) {
        return ends.entrySet().stream()
                .allMatch(one -> consumer.position(one.getKey()) >= one.getValue());
    }

    private void requireTime() {
        if (Instant.now().isAfter(deadline)) {
            throw new TimeoutException("the end of " + topic + " was not reached in time");
        }
    }

    private Map<String, Object> settings() {
        return brokers.with(
                Map.of(
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        TIMEOUT_MS,
                        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                        ByteArrayDeserializer.class,
                        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                        ByteArrayDeserializer.class));
    }
}
