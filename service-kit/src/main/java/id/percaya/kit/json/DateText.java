package id.percaya.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads dates as RFC 3339 text. Refuses a list of numbers, and years outside 1900 to 9999, which
/// are mistakes and may exceed the range of PostgreSQL.
final class DateText extends StdScalarDeserializer<LocalDate> {

    @Serial private static final long serialVersionUID = 1L;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    DateText() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        boolean blank = parser.getText().isBlank();
        LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
        if (blank || (day != null && !isPlausible(day))) {
            return (LocalDate)
                    context.handleWeirdStringValue(
                            LocalDate.class, "", "must be in the years 1900 to 9999");
        }
        return day;
    }

    static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
