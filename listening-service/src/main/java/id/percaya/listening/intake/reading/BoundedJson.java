package id.percaya.listening.intake.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads one of many values. It ends within a value that is too long, because a value is held in
/// memory.
final class BoundedJson extends JsonParserDelegate {

    private static final ObjectReader ONE_OF_MANY =
            JsonRows.JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final long LONGEST = 1 << 20;

    private long start;

    BoundedJson(JsonParser parser) {
        super(parser);
    }

    /// The value at which the parser stands; the parser stands at its end afterwards.
    JsonNode value() throws IOException {
        start = delegate.currentLocation().getCharOffset();
        return ONE_OF_MANY.readTree(this);
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        if (delegate.currentLocation().getCharOffset() - start > LONGEST) {
            throw new StreamConstraintsException("the document is too long");
        }
        return super.nextToken();
    }
}
