package id.percaya.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Accepts text that PostgreSQL can store and that displays as it is written: no NUL or other
/// control character but tab and line ends, no half of a surrogate pair, no bidirectional override
/// (CVE-2021-42574).
final class PlainText extends StdScalarDeserializer<String> {

    @Serial private static final long serialVersionUID = 1L;

    PlainText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (!isPlain(text)) {
            return (String)
                    context.handleWeirdStringValue(
                            String.class,
                            "",
                            "control or bidirectional characters are not allowed");
        }
        return text;
    }

    static boolean isPlain(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    private static boolean isPlain(int c) {
        if (Character.isISOControl(c)) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        boolean bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !bidi && !half;
    }
}
