package id.percaya.listening.alerting.alertrule;

import id.percaya.eventstore.Upcaster;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The terms of the first version: one monitor, one window, and a multiple of the baseline. Such
/// rules go on: only people end their alerts, and there is no cool-down.
final class FirstTerms {

    static final Upcaster UPCASTER = new Upcaster("alert-rule-drafted", 1, FirstTerms::lifted);

    private FirstTerms() {}

    private static Map<String, Object> lifted(Map<String, Object> fields) {
        Map<?, ?> first = (Map<?, ?>) field(fields, "terms");
        Map<String, Object> test = new LinkedHashMap<>();
        test.put("kind", "FACTOR");
        test.put("windows", List.of(field(first, "window")));
        test.put("factor", field(first, "baselineFactor"));
        Map<String, Object> severities = new LinkedHashMap<>();
        severities.put("high", field(first, "highFactor"));
        severities.put("critical", field(first, "criticalFactor"));
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("name", field(first, "name"));
        terms.put("monitorIds", List.of(field(first, "monitorId")));
        terms.put("metric", "NEGATIVE_MENTIONS");
        terms.put("test", test);
        terms.put("minimum", field(first, "minimum"));
        terms.put("minimumAuthors", 1);
        terms.put("severities", severities);
        terms.put("coolDown", "PT0S");
        terms.put("route", List.of());
        fields.put("terms", terms);
        return fields;
    }

    private static Object field(Map<?, ?> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }
}
