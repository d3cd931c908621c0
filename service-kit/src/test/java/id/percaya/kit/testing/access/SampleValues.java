package id.percaya.kit.testing.access;

import com.fasterxml.jackson.databind.JsonNode;

/// Chooses a valid value for a parameter's schema.
final class SampleValues {

    static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    private SampleValues() {}

    static String of(JsonNode schema) {
        for (String given : new String[] {"examples", "enum"}) {
            if (schema.path(given).has(0) && !isGeneric(schema)) {
                return schema.path(given).path(0).asText();
            }
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> NOBODY;
            case "date-time" -> "2026-11-01T00:00:00Z";
            case "date" -> "2026-11-01";
            case "duration" -> "P1D";
            case "int32", "int64" -> schema.path("minimum").asText("1");
            default -> "announcer";
        };
    }

    /// Quarkus' own example for every instant is of no use to anybody.
    private static boolean isGeneric(JsonNode schema) {
        return schema.path("format").asText().equals("date-time");
    }
}
