package id.percaya.kit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import id.percaya.eventstore.Personal;
import java.io.IOException;
import java.io.Serial;

/// Writes only whether a personal field still exists: a reader of the history need not know the
/// person. A representation that shows a person has fields of its own for it.
@SuppressWarnings("rawtypes") // Jackson asks by the raw class
final class HiddenPersonal extends StdSerializer<Personal> {

    @Serial private static final long serialVersionUID = 1L;

    HiddenPersonal() {
        super(Personal.class);
    }

    @Override
    public void serialize(Personal value, JsonGenerator out, SerializerProvider context)
            throws IOException {
        String state =
                switch (value) {
                    case Personal.Known<?> _ -> "sealed";
                    case Personal.Erased<?> _ -> "erased";
                };
        out.writeStartObject();
        out.writeBooleanField(state, true);
        out.writeEndObject();
    }
}
