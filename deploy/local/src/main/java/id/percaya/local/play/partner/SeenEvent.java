package id.percaya.local.play.partner;

import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.local.look.TopicRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// An event as a partner received it.
///
/// @param type without the prefix `id.percaya.`
/// @param sequence with leading zeros, so that texts compare as numbers
record SeenEvent(String id, String tenant, String type, String subject, String sequence) {

    private static final String PREFIX = "id.percaya.";

    /// CloudEvents in JSON.
    static SeenEvent of(JsonNode event) {
        return new SeenEvent(
                event.path("id").asText(),
                event.path("tenantid").asText(),
                withoutPrefix(event.path("type").asText()),
                event.path("subject").asText(),
                event.path("sequence").asText());
    }

    /// CloudEvents in Kafka's binary mode.
    static SeenEvent of(ConsumerRecord<String, byte[]> record) {
        return new SeenEvent(
                TopicRecords.header(record, "ce_id"),
                TopicRecords.header(record, "ce_tenantid"),
                withoutPrefix(TopicRecords.header(record, "ce_type")),
                TopicRecords.header(record, "ce_subject"),
                TopicRecords.header(record, "ce_sequence"));
    }

    private static String withoutPrefix(String type) {
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
    }
}
