package id.percaya.eventstore.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Adds to each sealed value of a text its path in the text. While Jackson binds a record, the path
/// is not available: a value whose type is named by a later field is buffered, and its path is
/// lost.
final class SealedPaths {

    /// No record component can have this name.
    static final String PLACE = "(place)";

    private static final String SEALED = "sealed";
    private static final JsonFactory FACTORY = new JsonFactory();

    private SealedPaths() {}

    static boolean isNeeded(String json) {
        return json.contains('"' + SEALED + '"');
    }

    static String written(String json) throws IOException {
        StringWriter text = new StringWriter(json.length() * 2);
        try (JsonParser in = FACTORY.createParser(json);
                JsonGenerator out = FACTORY.createGenerator(text)) {
            while (in.nextToken() != null) {
                copy(in, out);
            }
        }
        return text.toString();
    }

    private static void copy(JsonParser in, JsonGenerator out) throws IOException {
        boolean names = in.currentToken() == JsonToken.FIELD_NAME;
        if (names && PLACE.equals(in.currentName())) {
            in.nextToken();
            in.skipChildren();
            return;
        }
        if (names && SEALED.equals(in.currentName())) {
            out.writeStringField(PLACE, name(in.getParsingContext().getParent()));
        }
        out.copyCurrentEventExact(in);
    }

    static String name(@Nullable JsonStreamContext place) {
        Deque<String> names = new ArrayDeque<>();
        for (JsonStreamContext at = place; at != null && !at.inRoot(); at = at.getParent()) {
            names.addFirst(at.inArray() ? "*" : String.valueOf(at.getCurrentName()));
        }
        return String.join("/", names);
    }
}
