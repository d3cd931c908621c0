package id.percaya.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Instants as RFC 3339 text, kept to the microsecond as PostgreSQL keeps them, so that what was
/// asked and what is stored are the same instant. A number could be seconds or milliseconds, so it
/// is refused; and so is a year that nothing here can be about, which PostgreSQL may not even hold.
final class InstantText extends StdScalarDeserializer<Instant> {

    @Serial private static final long serialVersionUID = 1L;

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    InstantText() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        Instant instant = InstantDeserializer.INSTANT.deserialize(parser, context);
        if (!isMeant(instant)) {
            throw context.weirdStringException(
                    "", Instant.class, "must be in the years 1900 to 9999");
        }
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /// Is this a year that something here can be about?
    static boolean isMeant(Instant instant) {
        return !instant.isBefore(FIRST) && instant.isBefore(END);
    }
}
