package id.percaya.kit.openapi;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/// Adds the general bound of its type to each value without a bound, so that generated clients can
/// validate responses.
final class Bounds {

    /// A text cannot be longer than the largest body.
    private static final int LONGEST_TEXT = 1_048_576;

    private static final int LONGEST_PAGE = 200;
    private static final int LONGEST_LIST = 100_000;
    private static final int LONGEST_CURSOR = 1024;
    private static final String CURSOR = "next";

    /// The text that [id.percaya.kit.json] accepts, including line ends and tabs.
    private static final String PLAIN = "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$";

    private static final BigDecimal LARGEST_SAFE = BigDecimal.valueOf((1L << 53) - 1);
    private static final Map<String, Integer> LONGEST =
            Map.of("uuid", 36, "date-time", 40, "date", 10, "duration", 40, "uri", 2048);

    private Bounds() {}

    static void of(OpenAPI api) {
        new SchemaWalk(api, Bounds::bound).everywhere();
    }

    private static void bound(Schema schema) {
        if (schema.getRef() != null) {
            schema.setType(null);
            return;
        }
        List<SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        if (types.contains(SchemaType.STRING)) {
            boundText(schema);
        }
        if (types.contains(SchemaType.INTEGER)) {
            boundInteger(schema);
        }
        if (types.contains(SchemaType.NUMBER)) {
            sayScale(schema);
        }
        if (types.contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(LONGEST_LIST);
        }
        boundPage(schema);
    }

    private static void boundText(Schema text) {
        if (text.getEnumeration() != null || text.getConstValue() != null) {
            return;
        }
        if (text.getMaxLength() == null) {
            text.setMaxLength(LONGEST.getOrDefault(String.valueOf(text.getFormat()), LONGEST_TEXT));
        }
        if (text.getPattern() != null) {
            text.setPattern(whole(text.getPattern()));
        } else if (text.getFormat() == null) {
            text.setPattern(PLAIN);
        }
    }

    /// Jakarta Validation matches the whole text, JSON Schema any part of it.
    private static String whole(String pattern) {
        boolean already = pattern.startsWith("^") || pattern.equals("\\S");
        if (already) {
            return pattern;
        }
        return pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$";
    }

    private static void boundInteger(Schema number) {
        boolean isLong = !"int32".equals(number.getFormat());
        if (number.getFormat() == null) {
            number.setFormat("int64");
        }
        BigDecimal largest = isLong ? LARGEST_SAFE : BigDecimal.valueOf(Integer.MAX_VALUE);
        if (number.getMaximum() == null && number.getExclusiveMaximum() == null) {
            number.setMaximum(largest);
        }
        if (number.getMinimum() == null && number.getExclusiveMinimum() == null) {
            number.setMinimum(isLong ? largest.negate() : BigDecimal.valueOf(Integer.MIN_VALUE));
        }
    }

    /// A decimal fraction is no binary number, so most programs find that no number is a multiple
    /// of it.
    private static void sayScale(Schema number) {
        BigDecimal step = number.getMultipleOf();
        if (step == null || step.stripTrailingZeros().scale() <= 0) {
            return;
        }
        String places =
                "At most " + step.stripTrailingZeros().scale() + " digits after the decimal point.";
        String description = number.getDescription();
        number.multipleOf(null)
                .description(description == null ? places : description + " " + places);
    }

    private static void boundPage(Schema page) {
        Map<String, Schema> properties =
                page.getProperties() == null ? Map.of() : new HashMap<>(page.getProperties());
        Schema items = properties.get("items");
        Schema next = properties.get(CURSOR);
        if (items != null && next != null) {
            items.setMaxItems(LONGEST_PAGE);
            next.setMaxLength(LONGEST_CURSOR);
        }
    }
}
