package id.percaya.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.broker.BrokerConnection;
import id.percaya.kit.messaging.sending.AnnouncementRecords;
import id.percaya.local.play.Waiting;
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

    Topic(BrokerConnection brokers, String name) {
        consumer =
                new KafkaConsumer<>(
                        brokers.with(Map.of("isolation.level", "read_committed")),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                Waiting.forOutcome("the broker to know " + name)
                        .until(() -> consumer.partitionsFor(name), known -> !known.isEmpty())
                        .stream()
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
            last.merge(UUID.fromString(record.key()), version(record), Math::max);
        }
        return last;
    }

    /// The versions of each key in order of arrival.
    Map<String, List<Integer>> versions() {
        Map<String, List<Integer>> versions = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            versions.computeIfAbsent(record.key(), _ -> new ArrayList<>()).add(version(record));
        }
        return versions;
    }

    /// As [#watermarks], once there are any.
    List<AnnouncementRecords.Watermark> awaitWatermarks() {
        return Waiting.forOutcome("a watermark").until(this::watermarks, all -> !all.isEmpty());
    }

    /// The watermarks on this topic so far, in order.
    List<AnnouncementRecords.Watermark> watermarks() throws IOException {
        consumer.poll(Duration.ofSeconds(2)).forEach(records::add);
        List<AnnouncementRecords.Watermark> watermarks = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            watermarks.add(
                    TolerantJson.mapper()
                            .readValue(record.value(), AnnouncementRecords.Watermark.class));
        }
        return watermarks;
    }

    /// Asserts that every event committed before a watermark's instant is below its offsets, and
    /// that each offset follows a record, so that a reader can reach it.
    ///
    /// @param watermarks from the topic's own watermarks topic
    /// @param committed by key and version
    void assertTrue(
            List<AnnouncementRecords.Watermark> watermarks, Map<String, Instant> committed) {
        assertThat(watermarks).isNotEmpty();
        readToEnd();
        Set<String> places = new HashSet<>();
        records.forEach(record -> places.add(record.partition() + "@" + record.offset()));
        for (AnnouncementRecords.Watermark watermark : watermarks) {
            assertThat(below(watermark.offsets())).containsAll(before(watermark.asOf(), committed));
            for (int partition = 0; partition < watermark.offsets().size(); partition++) {
                long offset = watermark.offsets().get(partition);
                if (offset > 0) {
                    assertThat(places).contains(partition + "@" + (offset - 1));
                }
            }
        }
    }

    private void readToEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        Waiting.forOutcome("the end of the topic")
                .until(() -> {
                    read();
                    return ends.entrySet().stream()
                            .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
                });
    }

    private Set<String> below(List<Long> offsets) {
        Set<String> below = new HashSet<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            if (record.partition() < offsets.size()
                    && record.offset() < offsets.get(record.partition())) {
                below.add(record.key() + "/" + version(record));
            }
        }
        return below;
    }

    private static List<String> before(Instant asOf, Map<String, Instant> committed) {
        return committed.entrySet().stream()
                .filter(event -> event.getValue().isBefore(asOf))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int version(ConsumerRecord<String, byte[]> record) {
        return CloudEvents.read(record).sequence();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
