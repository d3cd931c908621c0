package id.percaya.campaign.planning.campaign.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Completes plans that were stored as plain texts: the metric, the tagline, the key messages and
/// the segments. A metric that is not in the list is kept in its own words.
public final class PlanUpcasters {

    private static final String TEXT = "text";

    private PlanUpcasters() {}

    /// Lifts the member `plan` of an event.
    public static Map<String, Object> liftTexts(Map<String, Object> fields) {
        Map<String, Object> plan = members(fields.get("plan"));
        plan.put("objective", objective(members(plan.get("objective"))));
        if (plan.get("tagline") instanceof String text) {
            plan.put(
                    "tagline",
                    Map.of(
                            TEXT,
                            text,
                            "placement",
                            Tagline.Placement.ANYWHERE.name(),
                            "match",
                            Tagline.Match.NORMALISED.name()));
        }
        plan.put("keyMessages", each(plan.get("keyMessages"), TEXT, "claims"));
        plan.put("segments", each(plan.get("segments"), "name", "channels"));
        plan.putIfAbsent("otherFacilities", List.of());
        plan.putIfAbsent("team", List.of());
        plan.putIfAbsent("zone", Plan.DEFAULT_ZONE);
        fields.put("plan", plan);
        return fields;
    }

    private static Map<String, Object> objective(Map<String, Object> objective) {
        String words = String.valueOf(objective.get("metric"));
        String name = words.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (Metric metric : Metric.values()) {
            if (metric != Metric.OTHER && metric.name().equals(name)) {
                objective.put("metric", name);
                return objective;
            }
        }
        objective.put("metric", Metric.OTHER.name());
        objective.put("ownMetric", words);
        return objective;
    }

    /// Each text as an object with an empty list.
    private static List<Object> each(@Nullable Object texts, String member, String list) {
        List<Object> lifted = new ArrayList<>();
        if (texts instanceof List<?> all) {
            all.forEach(text -> lifted.add(new HashMap<>(Map.of(member, text, list, List.of()))));
        }
        return lifted;
    }

    private static Map<String, Object> members(@Nullable Object value) {
        Map<String, Object> members = new TreeMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> members.put(String.valueOf(name), member));
        }
        return members;
    }
}
