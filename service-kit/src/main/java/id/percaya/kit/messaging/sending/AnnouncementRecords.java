package id.percaya.kit.messaging.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.CloudEvents;
import id.percaya.kit.messaging.SchemaAddresses;
import id.percaya.kit.messaging.broker.TopicEnds;
import id.percaya.kit.tenancy.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Builds the Kafka records of announcements. The key is the aggregate's id, which keeps its order.
@ApplicationScoped
public class AnnouncementRecords {

    private static final int MAX_BYTES = 64 * 1024;

    private final String service;
    private final SchemaAddresses schemas;

    public AnnouncementRecords(
            @ConfigProperty(name = "percaya.service") String service, SchemaAddresses schemas) {
        this.service = service;
        this.schemas = schemas;
    }

    String service() {
        return service;
    }

    /// The data of a watermark: the announcements of all events recorded before `asOf` are below
    /// these offsets of the service's topic.
    public record Watermark(Instant asOf, String topicId, List<Long> offsets) {

        public static final String TOPIC_SUFFIX = ".watermarks";
        public static final String TYPE_SUFFIX = ".watermark.v2";
    }

    ProducerRecord<String, byte[]> record(Recorded<?> recorded, Announcement announcement) {
        return record(topic(), recorded, announcement);
    }

    /// For another topic than the service's own.
    ProducerRecord<String, byte[]> record(
            String topic, Recorded<?> recorded, Announcement announcement) {
        String subject = recorded.stream().id().toString();
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, subject, json(announcement.data()));
        addAttributes(record, recorded.id().toString(), announcement.type(), recorded.at());
        EventMetadata metadata = recorded.metadata();
        add(record, CloudEvents.SUBJECT, subject);
        add(record, CloudEvents.PARTITION_KEY, subject);
        add(record, CloudEvents.TENANT, metadata.tenant().id());
        add(record, CloudEvents.SEQUENCE, "%010d".formatted(recorded.version().value()));
        add(record, CloudEvents.CORRELATION, metadata.correlation().toString());
        add(record, CloudEvents.CAUSATION, text(metadata.causation()));
        add(record, CloudEvents.TRACEPARENT, metadata.traceparent());
        return record;
    }

    /// The key is the same for all, so that compaction keeps the newest.
    ProducerRecord<String, byte[]> watermark(Instant asOf, TopicEnds ends) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(
                        topic() + Watermark.TOPIC_SUFFIX,
                        service,
                        json(new Watermark(asOf, ends.topicId(), ends.offsets())));
        addAttributes(record, Ids.next().toString(), service + Watermark.TYPE_SUFFIX, asOf);
        return record;
    }

    private void addAttributes(
            ProducerRecord<String, byte[]> record, String id, String type, Instant time) {
        add(record, CloudEvents.SPECVERSION, "1.0");
        add(record, CloudEvents.ID, id);
        add(record, CloudEvents.SOURCE, "/percaya/" + service);
        add(record, CloudEvents.TYPE, CloudEvents.PREFIX + type);
        add(record, CloudEvents.TIME, time.toString());
        add(record, CloudEvents.DATA_SCHEMA, schemas.of(type + ".json"));
        add(record, CloudEvents.CONTENT_TYPE, "application/json");
    }

    private String topic() {
        return "percaya." + service;
    }

    private static byte[] json(Object data) {
        try {
            byte[] json = TolerantJson.mapper().writeValueAsBytes(data);
            if (json.length > MAX_BYTES) {
                throw new IllegalStateException(
                        "announcement too large: " + json.length + " bytes");
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
