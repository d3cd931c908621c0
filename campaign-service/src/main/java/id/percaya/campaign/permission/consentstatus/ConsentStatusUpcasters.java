package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.Grant;
import id.percaya.campaign.Identifiability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Completes events that were stored before grants had limits. Such a grant holds for any content
/// and any territory, however recognisable the person is. A consent's first event has version 1.
final class ConsentStatusUpcasters {

    private ConsentStatusUpcasters() {}

    static Map<String, Object> addLimits(Map<String, Object> fields) {
        List<Object> grants = new ArrayList<>();
        for (Object grant : (List<?>) fields.getOrDefault("grants", List.of())) {
            grants.add(withoutLimits((Map<?, ?>) grant));
        }
        fields.put("version", 1);
        fields.put("grants", grants);
        return fields;
    }

    private static Map<String, Object> withoutLimits(Map<?, ?> stored) {
        Map<String, Object> completed = new TreeMap<>();
        stored.forEach((name, value) -> completed.put(String.valueOf(name), value));
        completed.put("identifiability", Identifiability.IDENTIFIABLE.name());
        completed.put("assets", List.of());
        completed.put("territory", Grant.WORLD);
        return completed;
    }
}
