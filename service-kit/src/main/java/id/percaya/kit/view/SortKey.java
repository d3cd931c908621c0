package id.percaya.kit.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.kit.json.TolerantJson;
import java.util.ArrayList;
import java.util.List;

/// The sort key of a row as text: a JSON array of its values.
final class SortKey {

    private static final ObjectMapper MAPPER = TolerantJson.mapper();

    private SortKey() {}

    static String text(List<Object> values) {
        try {
            return MAPPER.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @param text made by [#text]; cursors are signed, so it is never another
    static List<Comparable<?>> parse(String text, List<Class<?>> types) {
        try {
            JsonNode values = MAPPER.readTree(text);
            List<Comparable<?>> key = new ArrayList<>();
            for (int i = 0; i < types.size(); i++) {
                key.add((Comparable<?>) MAPPER.treeToValue(values.get(i), types.get(i)));
            }
            return key;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
