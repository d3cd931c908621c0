package id.percaya.local.look;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads the committed records of a topic.
public final class TopicRecords {

    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, Object> settings;

    /// @param account settings of a Kafka client that may read the topics
    public TopicRecords(Map<String, Object> account) {
        settings = new HashMap<>(account);
        settings.put("isolation.level", "read_committed");
        settings.put("key.deserializer", StringDeserializer.class);
        settings.put("value.deserializer", ByteArrayDeserializer.class);
    }

    /// All records of a topic; each partition in order.
    public List<ConsumerRecord<String, byte[]>> of(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        return header(record.headers(), name);
    }

    /// The header as text; empty if there is none.
    public static String header(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
