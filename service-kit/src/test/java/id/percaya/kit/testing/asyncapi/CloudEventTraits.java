package id.percaya.kit.testing.asyncapi;

import static id.percaya.kit.testing.asyncapi.AsyncApiDocument.ordered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The headers of each record: CloudEvents 1.0, Kafka binding, binary mode.
final class CloudEventTraits {

    private static final Map<String, Object> UUID = Map.of("type", "string", "format", "uuid");

    /// For services that partners write to.
    static final String OF_A_PARTNER = "ofAPartner";

    static final Map<String, Object> ALL = all();

    private CloudEventTraits() {}

    private static Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("cloudEvent", trait(everyRecord()));
        all.put("forPartners", keyed(aggregate()));
        all.put(OF_A_PARTNER, trait(ofAPartner()));
        all.put("ofAnAggregate", keyed(ofAnAggregate()));
        return all;
    }

    private static Map<String, Object> everyRecord() {
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", ordered("type", "string", "const", "1.0"));
        headers.put("ce_id", described(UUID, "The same when the record is sent again."));
        headers.put("ce_source", text("^/percaya/[a-z]+$", "Which service says it."));
        headers.put("ce_time", text("date-time"));
        headers.put("content-type", ordered("type", "string", "const", "application/json"));
        return headers;
    }

    private static Map<String, Object> aggregate() {
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put("ce_subject", described(UUID, "The aggregate; the record's key too."));
        headers.put("ce_partitionkey", described(UUID, "The same as ce_subject."));
        headers.put("ce_tenantid", text("^[a-z0-9-]{1,63}$", "The tenant whose event it is."));
        headers.put(
                "ce_sequence",
                text("^[0-9]{10}$", "The aggregate's version: it rises, not always by one."));
        return headers;
    }

    private static Map<String, Object> ofAnAggregate() {
        Map<String, Object> headers = aggregate();
        headers.put("ce_correlationid", described(UUID, "The same along a whole causal chain."));
        headers.put(
                "ce_causationid", described(UUID, "The event it goes back to; absent at first."));
        headers.put(
                "ce_traceparent",
                text("^[0-9a-f-]{55}$", "W3C trace context; absent where there was no request."));
        return headers;
    }

    private static Map<String, Object> ofAPartner() {
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", ordered("type", "string", "const", "1.0"));
        headers.put("ce_id", text("^.+$", "Yours; the reason of a refusal does not repeat it."));
        headers.put("ce_source", text("^.+$", "The system that sends it."));
        headers.put("ce_tenantid", text("^[a-z0-9-]{1,63}$", "May be absent: the topic decides."));
        headers.put("content-type", ordered("type", "string", "const", "application/json"));
        return headers;
    }

    private static Map<String, Object> trait(Map<String, Object> headers) {
        Map<String, Object> schema = ordered("type", "object", "properties", headers);
        return new LinkedHashMap<>(Map.of("headers", schema));
    }

    private static Map<String, Object> keyed(Map<String, Object> headers) {
        Map<String, Object> trait = trait(headers);
        trait.put("bindings", Map.of("kafka", Map.of("key", described(UUID, "The aggregate."))));
        return trait;
    }

    private static Map<String, Object> described(Map<String, Object> schema, String description) {
        Map<String, Object> described = new LinkedHashMap<>();
        for (String key : List.of("type", "format")) {
            described.put(key, schema.get(key));
        }
        described.put("description", description);
        return described;
    }

    private static Map<String, Object> text(String format) {
        return ordered("type", "string", "format", format);
    }

    private static Map<String, Object> text(String pattern, String description) {
        Map<String, Object> text = ordered("type", "string", "pattern", pattern);
        text.put("description", description);
        return text;
    }
}
