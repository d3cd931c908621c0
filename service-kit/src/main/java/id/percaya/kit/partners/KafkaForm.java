package id.percaya.kit.partners;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.kit.json.TolerantJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/// A partner's record as CloudEvents 1.0, Kafka binding, binary mode. It is made from the JSON
/// format that the feed and webhooks send, so that all ways out say the same.
final class KafkaForm {

    private static final String DATA = "data";
    private static final String CONTENT_TYPE = "datacontenttype";

    private KafkaForm() {}

    /// The key is the aggregate's id, which keeps its order.
    static ProducerRecord<String, byte[]> of(PartnerRecord partner, String topic) {
        ObjectNode attributes = TolerantJson.mapper().valueToTree(partner);
        JsonNode data = attributes.remove(DATA);
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, partner.partitionkey(), bytes(data));
        for (Map.Entry<String, JsonNode> attribute : attributes.properties()) {
            record.headers()
                    .add(
                            header(attribute.getKey()),
                            attribute.getValue().asText().getBytes(StandardCharsets.UTF_8));
        }
        return record;
    }

    private static String header(String attribute) {
        return attribute.equals(CONTENT_TYPE) ? "content-type" : "ce_" + attribute;
    }

    private static byte[] bytes(JsonNode data) {
        try {
            return TolerantJson.mapper().writeValueAsBytes(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
