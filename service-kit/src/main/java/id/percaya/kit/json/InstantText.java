package id.percaya.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Reads instants as RFC 3339 text and truncates them to microseconds, the precision of PostgreSQL,
/// so that the command and the stored event have the same instant. Refuses numbers, which could be
/// seconds or milliseconds, and years outside 1900 to 9999, which are mistakes.
final class InstantText extends StdScalarDeserializer<Instant> {

    @Serial private static final long serialVersionUID = 1L;

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    InstantText() {
        super(Instant.class);
    }

    @Override
    public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        Instant instant = InstantDeserializer.INSTANT.deserialize(parser, context);
        if (instant != null && !isPlausible(instant)) {
            return (Instant)
                    context.handleWeirdStringValue(
                            Instant.class, "", "must be in the years 1900 to 9999");
        }
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }

    static Instant parse(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    static boolean isPlausible(Instant instant) {
        return !instant.isBefore(FIRST) && instant.isBefore(END);
    }
}
