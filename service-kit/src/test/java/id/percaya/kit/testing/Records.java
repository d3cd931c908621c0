package id.percaya.kit.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/// Records as the other services' announcers send them, to hand to an
/// [Inbox][id.percaya.kit.messaging.receiving.Inbox].
public final class Records {

    public static final UUID CORRELATION = UUID.fromString("0199aaaa-0000-7000-8000-000000000001");

    /// The id of the topics that [#watermark] speaks for.
    public static final String TOPIC_ID = "topic-of-tests";

    private static final AtomicLong OFFSET = new AtomicLong();

    private Records() {}

    public static ConsumerRecord<String, byte[]> of(String type, UUID subject, int sequence) {
        return of(type, subject, sequence, "klinik-melati", "{}");
    }

    /// @param type without the prefix `id.percaya.`
    public static ConsumerRecord<String, byte[]> of(
            String type, UUID subject, int sequence, String tenant, String json) {
        String service = type.substring(0, type.indexOf('.'));
        ConsumerRecord<String, byte[]> record = record(service, 0, subject.toString(), json);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put(
                "ce_source", "/percaya/" + (service.equals("directory") ? "campaign" : service));
        headers.put("ce_type", "id.percaya." + type);
        headers.put("ce_subject", subject.toString());
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_tenantid", tenant);
        headers.put("ce_sequence", "%010d".formatted(sequence));
        headers.put("ce_correlationid", CORRELATION.toString());
        headers.forEach((name, value) ->
                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /// Speaks for twelve partitions without any record.
    public static ConsumerRecord<String, byte[]> watermark(String service, Instant asOf) {
        return watermark(service, asOf, Collections.nCopies(12, 0L));
    }

    public static ConsumerRecord<String, byte[]> watermark(
            String service, Instant asOf, List<Long> offsets) {
        String json =
                "{\"asOf\": \"%s\", \"topicId\": \"%s\", \"offsets\": %s}"
                        .formatted(asOf, TOPIC_ID, offsets);
        ConsumerRecord<String, byte[]> record = record(service + ".watermarks", 0, service, json);
        String type = "id.percaya." + service + ".watermark.v2";
        record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        return record;
    }

    /// The same record at another place of its topic.
    public static ConsumerRecord<String, byte[]> at(
            int partition, long offset, ConsumerRecord<String, byte[]> record) {
        ConsumerRecord<String, byte[]> placed =
                new ConsumerRecord<>(
                        record.topic(), partition, offset, record.key(), record.value());
        record.headers().forEach(placed.headers()::add);
        return placed;
    }

    @SafeVarargs
    public static ConsumerRecords<String, byte[]> batch(ConsumerRecord<String, byte[]>... records) {
        ConsumerRecord<String, byte[]> first = records[0];
        TopicPartition partition = new TopicPartition(first.topic(), first.partition());
        return new ConsumerRecords<>(Map.of(partition, List.of(records)), Map.of());
    }

    private static ConsumerRecord<String, byte[]> record(
            String service, int partition, String key, String json) {
        return new ConsumerRecord<>(
                "percaya." + service,
                partition,
                OFFSET.getAndIncrement(),
                key,
                json.getBytes(StandardCharsets.UTF_8));
    }
}
