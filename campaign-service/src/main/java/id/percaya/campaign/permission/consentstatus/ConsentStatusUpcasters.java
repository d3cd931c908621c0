package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.Grant;
import id.percaya.campaign.Identifiability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was heard of consents before they had limits: each was given with its first event, and a
/// grant was for anybody to see, for any content, anywhere.
final class ConsentStatusUpcasters {

    private ConsentStatusUpcasters() {}

    static Map<String, Object> unlimited(Map<String, Object> fields) {
        List<Object> grants = new ArrayList<>();
        for (Object grant : (List<?>) fields.getOrDefault("grants", List.of())) {
            grants.add(grant((Map<?, ?>) grant));
        }
        fields.put("version", 1);
        fields.put("grants", grants);
        return fields;
    }

    private static Map<String, Object> grant(Map<?, ?> stored) {
        Map<String, Object> lifted = new TreeMap<>();
        stored.forEach((name, value) -> lifted.put(String.valueOf(name), value));
        lifted.put("identifiability", Identifiability.IDENTIFIABLE.name());
        lifted.put("assets", List.of());
        lifted.put("territory", Grant.WORLD);
        return lifted;
    }
}
