package id.percaya.kit.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.tenancy.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Announcements as Kafka records: keyed by the aggregate, so that its order is kept.
@ApplicationScoped
class AnnouncementRecords {

    private static final int LARGEST = 64 * 1024;

    private final String service;

    AnnouncementRecords(@ConfigProperty(name = "percaya.service") String service) {
        this.service = service;
    }

    String service() {
        return service;
    }

    /// The data of a watermark: whatever was recorded before has been announced on this partition.
    record Watermark(Instant asOf) {}

    ProducerRecord<String, byte[]> record(Recorded<?> recorded, Announcement announcement) {
        return record(topic(), recorded, announcement);
    }

    /// For the compacted topic: the newest of a key is what the thing is now.
    ProducerRecord<String, byte[]> state(Recorded<?> recorded, Announcement announcement) {
        return record(topic() + StateAnnouncer.SUFFIX, recorded, announcement);
    }

    private ProducerRecord<String, byte[]> record(
            String topic, Recorded<?> recorded, Announcement announcement) {
        String subject = recorded.stream().id().toString();
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, subject, json(announcement.data()));
        describe(record, recorded.id().toString(), announcement.type(), recorded.at());
        EventMetadata cause = recorded.cause();
        add(record, CloudEvents.SUBJECT, subject);
        add(record, CloudEvents.PARTITION_KEY, subject);
        add(record, CloudEvents.TENANT, cause.tenant().id());
        add(record, CloudEvents.SEQUENCE, "%010d".formatted(recorded.version().value()));
        add(record, CloudEvents.CORRELATION, cause.correlation().toString());
        add(record, CloudEvents.CAUSATION, text(cause.causation()));
        add(record, CloudEvents.TRACEPARENT, cause.traceparent());
        return record;
    }

    List<ProducerRecord<String, byte[]>> watermarks(Instant asOf, int partitions) {
        byte[] data = json(new Watermark(asOf));
        return IntStream.range(0, partitions)
                .mapToObj(partition -> watermark(partition, data, asOf))
                .toList();
    }

    private ProducerRecord<String, byte[]> watermark(int partition, byte[] data, Instant asOf) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic(), partition, null, data);
        describe(record, Ids.next().toString(), service + WatermarkIntake.TYPE_SUFFIX, asOf);
        return record;
    }

    private void describe(
            ProducerRecord<String, byte[]> record, String id, String type, Instant time) {
        add(record, CloudEvents.SPECVERSION, "1.0");
        add(record, CloudEvents.ID, id);
        add(record, CloudEvents.SOURCE, "/percaya/" + service);
        add(record, CloudEvents.TYPE, CloudEvents.PREFIX + type);
        add(record, CloudEvents.TIME, time.toString());
        add(record, CloudEvents.DATA_SCHEMA, "/schemas/" + type + ".json");
        add(record, CloudEvents.CONTENT_TYPE, "application/json");
    }

    private String topic() {
        return "percaya." + service;
    }

    private static byte[] json(Object data) {
        try {
            byte[] json = TolerantJson.mapper().writeValueAsBytes(data);
            if (json.length > LARGEST) {
                throw new IllegalStateException("an announcement of " + json.length + " bytes");
            }
            return json;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static void add(
            ProducerRecord<String, byte[]> record, String name, @Nullable String value) {
        if (value != null) {
            record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
