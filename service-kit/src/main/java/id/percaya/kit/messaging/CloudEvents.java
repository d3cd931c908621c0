package id.percaya.kit.messaging;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/// Reads CloudEvents 1.0 records, Kafka binding, binary mode: attributes are headers, data is the
/// value.
public final class CloudEvents {

    public static final String PREFIX = "id.percaya.";
    public static final String SPECVERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String TENANT = "ce_tenantid";
    public static final String SEQUENCE = "ce_sequence";
    public static final String PARTITION_KEY = "ce_partitionkey";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String CORRELATION = "ce_correlationid";
    public static final String CAUSATION = "ce_causationid";
    public static final String TRACEPARENT = "ce_traceparent";
    public static final String CONTENT_TYPE = "content-type";

    private CloudEvents() {}

    /// The type without the prefix `id.percaya.`; empty for any other type.
    public static String type(ConsumerRecord<String, byte[]> record) {
        String type = header(record, TYPE);
        return type != null && type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : "";
    }

    public static String source(ConsumerRecord<String, byte[]> record) {
        return required(record, SOURCE);
    }

    public static String tenant(ConsumerRecord<String, byte[]> record) {
        return required(record, TENANT);
    }

    /// @throws UnreadableRecord when an attribute is missing or malformed
    public static ReceivedEvent read(ConsumerRecord<String, byte[]> record) {
        try {
            EventMetadata cause =
                    new EventMetadata(
                            new Tenant(required(record, TENANT)),
                            EventMetadata.PERCAYA,
                            UUID.fromString(required(record, CORRELATION)),
                            UUID.fromString(required(record, ID)),
                            header(record, TRACEPARENT));
            return new ReceivedEvent(
                    type(record),
                    UUID.fromString(required(record, SUBJECT)),
                    Integer.parseInt(required(record, SEQUENCE)),
                    Instant.parse(required(record, TIME)),
                    cause,
                    value(record));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new UnreadableRecord("an attribute is malformed", malformed);
        }
    }

    private static String value(ConsumerRecord<String, byte[]> record) {
        byte[] value = record.value();
        if (value == null) {
            throw new UnreadableRecord("the record has no data");
        }
        return new String(value, StandardCharsets.UTF_8);
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name) {
        String value = header(record, name);
        if (value == null) {
            throw new UnreadableRecord(name + " is missing");
        }
        return value;
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}
