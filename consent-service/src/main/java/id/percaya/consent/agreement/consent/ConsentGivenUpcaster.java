package id.percaya.consent.agreement.consent;

import static java.util.Objects.requireNonNull;

import id.percaya.eventstore.Upcaster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Upcasts version 1 of `consent-given`, which had no form, no signer and no limits but the period.
/// The signed text of that time set no other limits, so the upcaster adds none.
final class ConsentGivenUpcaster {

    static final Upcaster UPCASTER = new Upcaster("consent-given", 1, ConsentGivenUpcaster::lift);

    private static final Map<String, Object> BY_THE_PERSON =
            Map.of("as", "SUBJECT", "assented", false);

    private ConsentGivenUpcaster() {}

    private static Map<String, Object> lift(Map<String, Object> fields) {
        Map<String, Object> evidence = map(requireNonNull(fields.get("evidence")));
        Map<String, Object> lifted = new HashMap<>();
        lifted.put("subjectId", fields.get("subjectId"));
        lifted.put(
                "terms",
                Map.of("language", "id", "grants", grants(requireNonNull(fields.get("grants")))));
        lifted.put("signer", BY_THE_PERSON);
        lifted.put("signedAt", evidence.remove("signedAt"));
        lifted.put("evidence", List.of(evidence));
        lifted.put("givenAt", fields.get("givenAt"));
        return lifted;
    }

    private static List<Map<String, Object>> grants(Object stored) {
        List<Map<String, Object>> grants = new ArrayList<>();
        for (Object each : (List<?>) stored) {
            Map<String, Object> grant = map(each);
            grant.put("identifiability", "IDENTIFIABLE");
            grant.put("assets", List.of());
            grant.put("territory", "WORLD");
            grants.add(grant);
        }
        return grants;
    }

    private static Map<String, Object> map(Object stored) {
        Map<String, Object> fields = new HashMap<>();
        ((Map<?, ?>) stored).forEach((name, value) -> fields.put((String) name, value));
        return fields;
    }
}
