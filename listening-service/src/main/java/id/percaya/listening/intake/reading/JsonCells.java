package id.percaya.listening.intake.reading;

import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.listening.intake.cell.Cells;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/// The cells of a JSON object. A column is a path, such as `author.handle`; the empty path is the
/// object itself.
final class JsonCells {

    private static final int MOST_ZEROS = 60;

    private JsonCells() {}

    static Cells of(long line, JsonNode object) {
        return new Cells(line, path -> value(at(object, path)), path -> fields(at(object, path)));
    }

    private static JsonNode at(JsonNode object, String path) {
        return path.isEmpty() ? object : object.at("/" + path.replace('.', '/'));
    }

    /// A number with a point or an exponent is written as unscaled value and exponent, so that it
    /// cannot be taken for a text that groups thousands.
    private static String value(JsonNode value) {
        if (value.isBigDecimal()) {
            BigDecimal number = value.decimalValue().stripTrailingZeros();
            return "%dE%+d".formatted(number.unscaledValue(), -number.scale());
        }
        return value.isNull() ? "" : value.asText("");
    }

    /// Without an exponent, unless that would write thousands of zeros: `1e999999999` has ten
    /// characters and a thousand million digits.
    private static String text(JsonNode value) {
        boolean isShort =
                value.isBigDecimal() && Math.abs((long) value.decimalValue().scale()) <= MOST_ZEROS;
        return isShort ? value.decimalValue().toPlainString() : value.asText("");
    }

    private static Map<String, String> fields(JsonNode object) {
        Map<String, String> fields = new LinkedHashMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), text(field.getValue())));
        return fields;
    }
}
