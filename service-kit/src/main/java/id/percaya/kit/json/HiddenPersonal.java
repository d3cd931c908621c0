package id.percaya.kit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import id.percaya.eventstore.Personal;
import java.io.IOException;
import java.io.Serial;

/// Says of a personal field only whether it is still there: whoever may read a history need not be
/// told whose it is. A representation that shows a person says so in fields of its own.
@SuppressWarnings("rawtypes") // Jackson asks by the raw class
final class HiddenPersonal extends StdSerializer<Personal> {

    @Serial private static final long serialVersionUID = 1L;

    HiddenPersonal() {
        super(Personal.class);
    }

    @Override
    public void serialize(Personal value, JsonGenerator out, SerializerProvider context)
            throws IOException {
        String what =
                switch (value) {
                    case Personal.Known<?> _ -> "sealed";
                    case Personal.Erased<?> _ -> "erased";
                };
        out.writeStartObject();
        out.writeBooleanField(what, true);
        out.writeEndObject();
    }
}
