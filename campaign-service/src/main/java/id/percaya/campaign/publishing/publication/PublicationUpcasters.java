package id.percaya.campaign.publishing.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Completes events that were stored before they named consents with versions. Until then a consent
/// was given with its first event and did not change before it ended, so its version is 1.
final class PublicationUpcasters {

    private PublicationUpcasters() {}

    static Map<String, Object> addConsentVersions(Map<String, Object> fields) {
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

    /// The old event did not record the consents.
    static Map<String, Object> addNoConsents(Map<String, Object> fields) {
        fields.put("consents", List.of());
        return fields;
    }
}
