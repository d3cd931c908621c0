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
final class CloudEvents {

    static final String PREFIX = "id.percaya.";
    static final String SPECVERSION = "ce_specversion";
    static final String ID = "ce_id";
    static final String SOURCE = "ce_source";
    static final String TYPE = "ce_type";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String TENANT = "ce_tenantid";
    static final String SEQUENCE = "ce_sequence";
    static final String PARTITION_KEY = "ce_partitionkey";
    static final String DATA_SCHEMA = "ce_dataschema";
    static final String CORRELATION = "ce_correlationid";
    static final String CAUSATION = "ce_causationid";
    static final String TRACEPARENT = "ce_traceparent";
    static final String CONTENT_TYPE = "content-type";

    private CloudEvents() {}

    /// The type without the prefix `id.percaya.`; empty for any other type.
    static String type(ConsumerRecord<String, byte[]> record) {
        String type = header(record, TYPE);
        return type != null && type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : "";
    }

    static String source(ConsumerRecord<String, byte[]> record) {
        return required(record, SOURCE);
    }

    static String tenant(ConsumerRecord<String, byte[]> record) {
        return required(record, TENANT);
    }

    /// @throws UnreadableRecord when an attribute is missing or malformed
    static ReceivedEvent read(ConsumerRecord<String, byte[]> record) {
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
