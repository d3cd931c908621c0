package id.percaya.kit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/// Writes durations in whole seconds: the format `duration` of JSON Schema (RFC 3339, appendix A)
/// has no fractions.
final class DurationText extends StdSerializer<Duration> {

    @Serial private static final long serialVersionUID = 1L;

    DurationText() {
        super(Duration.class);
    }

    @Override
    public void serialize(Duration value, JsonGenerator out, SerializerProvider context)
            throws IOException {
        out.writeString(value.truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
