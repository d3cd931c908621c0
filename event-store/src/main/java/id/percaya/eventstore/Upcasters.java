package id.percaya.eventstore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The upcasters of each event name, from version 1 to the present one.
final class Upcasters {

    private final Map<String, List<UnaryOperator<Map<String, Object>>>> steps;

    private Upcasters(Map<String, List<UnaryOperator<Map<String, Object>>>> steps) {
        this.steps = Map.copyOf(steps);
    }

    /// @param versions the present version of each name
    /// @throws IllegalStateException unless every older version has exactly one upcaster
    static Upcasters complete(Map<String, Integer> versions, List<Upcaster> upcasters) {
        Map<String, TreeMap<Integer, UnaryOperator<Map<String, Object>>>> byVersion =
                new HashMap<>();
        versions.keySet().forEach(name -> byVersion.put(name, new TreeMap<>()));
        for (Upcaster each : upcasters) {
            TreeMap<Integer, UnaryOperator<Map<String, Object>>> ofName =
                    byVersion.get(each.name());
            if (ofName == null || ofName.put(each.from(), each.lift()) != null) {
                throw new IllegalStateException(
                        "an upcaster of an unknown event or a second upcaster: "
                                + each.name()
                                + " v"
                                + each.from());
            }
        }
        Map<String, List<UnaryOperator<Map<String, Object>>>> steps = new HashMap<>();
        byVersion.forEach((name, ofName) -> {
            requireEach(name, versions.getOrDefault(name, 1), ofName);
            steps.put(name, List.copyOf(ofName.values()));
        });
        return new Upcasters(steps);
    }

    private static void requireEach(String name, int version, Map<Integer, ?> ofName) {
        for (int from = 1; from < version; from++) {
            if (!ofName.containsKey(from)) {
                throw new IllegalStateException("no upcaster from " + name + " v" + from);
            }
        }
        if (version < 1 || ofName.size() != version - 1) {
            throw new IllegalStateException(
                    name + " is at v" + version + ", with upcasters from " + ofName.keySet());
        }
    }

    /// Combines the upcasters of several families, whose names differ.
    static Upcasters union(List<Upcasters> families) {
        Map<String, List<UnaryOperator<Map<String, Object>>>> steps = new HashMap<>();
        families.forEach(family -> steps.putAll(family.steps));
        return new Upcasters(steps);
    }

    int current(String name) {
        return steps.getOrDefault(name, List.of()).size() + 1;
    }

    Map<String, Object> lift(String name, int from, Map<String, Object> fields) {
        List<UnaryOperator<Map<String, Object>>> all = steps.getOrDefault(name, List.of());
        Map<String, Object> lifted = fields;
        for (UnaryOperator<Map<String, Object>> step : all.subList(from - 1, all.size())) {
            lifted = step.apply(lifted);
        }
        return lifted;
    }
}
