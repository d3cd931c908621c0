package id.percaya.listening.sources.polling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.kit.json.TolerantJson;
import org.jspecify.annotations.Nullable;

/// The stored form of a cursor.
public final class CursorText {

    private static final ObjectMapper JSON = TolerantJson.mapper();

    private CursorText() {}

    public static String write(Object cursor) {
        try {
            return JSON.writeValueAsString(cursor);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @param beginning also stands for a cursor that an earlier version wrote differently: what is
    ///   read again is known
    public static <T> T read(@Nullable String text, Class<T> type, T beginning) {
        try {
            return text == null ? beginning : JSON.readValue(text, type);
        } catch (JsonProcessingException _) {
            return beginning;
        }
    }
}
