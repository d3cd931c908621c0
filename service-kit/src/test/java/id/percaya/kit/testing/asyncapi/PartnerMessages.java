package id.percaya.kit.testing.asyncapi;

import static id.percaya.kit.testing.asyncapi.AsyncApiDocument.ordered;
import static id.percaya.kit.testing.asyncapi.AsyncApiDocument.ref;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.kit.partners.PartnerEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The records of partners as AsyncAPI messages. Their names differ from those of announcements,
/// which have more fields under the same types.
final class PartnerMessages {

    /// Of a topic; each tenant has a fraction of the announcements.
    static final int PARTITIONS = 3;

    private static final String PREFIX = "partner.";
    private static final String TITLE = " for partners";

    private PartnerMessages() {}

    static String name(PartnerEvent event) {
        return PREFIX + event.type();
    }

    /// The schema that the service serves.
    static ObjectNode payload(PartnerEvent event) {
        ObjectNode schema = PartnerData.served(event.type());
        schema.put("title", schema.path("title").asText() + TITLE);
        return Messages.payload(schema);
    }

    static Map<String, Object> message(PartnerEvent event, AnnouncementFiles own) {
        JsonNode schema = own.schema(event.type());
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("name", name(event));
        message.put("title", schema.path("title").asText() + TITLE);
        message.put("description", schema.path("description").asText());
        message.put("contentType", "application/json");
        message.put("headers", Messages.headers(event.type(), "partner/" + event.type()));
        message.put(
                "traits",
                List.of(
                        ref("components/messageTraits/cloudEvent"),
                        ref("components/messageTraits/forPartners")));
        message.put("payload", ref("components/schemas/" + name(event)));
        message.put("examples", examples(event, own));
        return message;
    }

    /// A record that a partner writes.
    static Map<String, Object> sent(String type, JsonNode schema) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("name", type);
        message.put("title", schema.path("title").asText());
        message.put("description", schema.path("description").asText());
        message.put("contentType", "application/json");
        message.put("traits", List.of(ref("components/messageTraits/ofAPartner")));
        message.put(
                "headers",
                ordered(
                        "type",
                        "object",
                        "properties",
                        Map.of(
                                "ce_type",
                                ordered("type", "string", "const", "id.percaya." + type))));
        message.put("payload", ref("components/schemas/" + type));
        return message;
    }

    private static List<Map<String, Object>> examples(PartnerEvent event, AnnouncementFiles own) {
        List<Map<String, Object>> examples = new ArrayList<>();
        own.samples(event.type())
                .forEach((name, sample) ->
                        examples.add(
                                ordered(
                                        "name",
                                        name,
                                        "payload",
                                        ((ObjectNode) sample).retain(event.fields()))));
        return examples;
    }

    /// The name of the topic has the tenant.
    static Map<String, Object> addressed(Map<String, Object> channel, String service) {
        Map<String, Object> addressed = new LinkedHashMap<>(channel);
        addressed.put("address", "percaya.partners.{tenant}." + service);
        addressed.put(
                "parameters",
                Map.of(
                        "tenant",
                        ordered(
                                "description",
                                AsyncApiTexts.TENANT,
                                "examples",
                                List.of("klinik-melati"))));
        addressed.put("bindings", Map.of("kafka", Map.of("partitions", PARTITIONS)));
        return addressed;
    }
}
