package id.percaya.campaign.publishing.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was kept of consents before their versions were: a consent was given with its first event
/// and did not change until it ended.
final class PublicationUpcasters {

    private PublicationUpcasters() {}

    static Map<String, Object> versioned(Map<String, Object> fields) {
        Map<String, Object> evidence = new TreeMap<>();
        ((Map<?, ?>) fields.getOrDefault("evidence", Map.of()))
                .forEach((name, value) -> evidence.put(String.valueOf(name), value));
        List<Object> consents = new ArrayList<>();
        if (evidence.remove("consentIds") instanceof List<?> ids) {
            ids.forEach(id -> consents.add(Map.of("consentId", id, "version", 1)));
        }
        evidence.put("consents", consents);
        fields.put("evidence", evidence);
        return fields;
    }

    /// Nobody had written down what it rests on.
    static Map<String, Object> unsaid(Map<String, Object> fields) {
        fields.put("consents", List.of());
        return fields;
    }
}
