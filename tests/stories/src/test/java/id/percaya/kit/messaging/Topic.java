package id.percaya.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.json.TolerantJson;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads a topic as a partner does: committed records only, each partition in order.
final class Topic implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    Topic(String brokers, String name) {
        consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", brokers, "isolation.level", "read_committed"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                consumer.partitionsFor(name).stream()
                        .map(info -> new TopicPartition(name, info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /// The last version of each key that has arrived so far.
    Map<UUID, Integer> read() {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
        Map<UUID, Integer> last = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            if (!WatermarkIntake.isWatermark(record)) {
                last.merge(UUID.fromString(record.key()), version(record), Math::max);
            }
        }
        return last;
    }

    /// The versions of each key in order of arrival.
    Map<String, List<Integer>> versions() {
        Map<String, List<Integer>> versions = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            if (!WatermarkIntake.isWatermark(record)) {
                versions.computeIfAbsent(record.key(), _ -> new ArrayList<>()).add(version(record));
            }
        }
        return versions;
    }

    /// Asserts that every event committed before a watermark's instant precedes the watermark in
    /// its partition.
    ///
    /// @param committed by key and version
    void assertWatermarksTrue(Map<String, Instant> committed) throws IOException {
        Map<String, Integer> partitions = new HashMap<>();
        records.forEach(record -> partitions.put(String.valueOf(record.key()), record.partition()));
        Set<String> seen = new HashSet<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            if (WatermarkIntake.isWatermark(record)) {
                Instant asOf = asOf(record);
                assertThat(seen).containsAll(due(committed, asOf, record.partition(), partitions));
            } else {
                seen.add(record.key() + "/" + version(record));
            }
        }
    }

    private static List<String> due(
            Map<String, Instant> committed,
            Instant asOf,
            int partition,
            Map<String, Integer> partitions) {
        return committed.entrySet().stream()
                .filter(event -> event.getValue().isBefore(asOf))
                .map(Map.Entry::getKey)
                .filter(event ->
                        Integer.valueOf(partition)
                                .equals(partitions.get(event.substring(0, event.indexOf('/')))))
                .toList();
    }

    private static Instant asOf(ConsumerRecord<String, byte[]> mark) throws IOException {
        return TolerantJson.mapper()
                .readValue(mark.value(), AnnouncementRecords.Watermark.class)
                .asOf();
    }

    private static int version(ConsumerRecord<String, byte[]> record) {
        return CloudEvents.read(record).sequence();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
