package id.percaya.listening.counting.bin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import id.percaya.kit.json.TolerantJson;
import java.io.IOException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/// Records of our own topics and stores as JSON.
public final class JsonSerde {

    private JsonSerde() {}

    public static <T> Serde<T> of(Class<T> type) {
        ObjectReader reader = TolerantJson.mapper().readerFor(type);
        ObjectWriter writer = TolerantJson.mapper().writerFor(type);
        return Serdes.serdeFrom(
                (_, value) -> write(writer, value),
                (_, bytes) -> bytes == null ? null : type.cast(read(reader, bytes)));
    }

    private static byte @Nullable [] write(ObjectWriter writer, @Nullable Object value) {
        try {
            return value == null ? null : writer.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new SerializationException("a record of ours cannot be written", impossible);
        }
    }

    private static Object read(ObjectReader reader, byte[] bytes) {
        try {
            return reader.readValue(bytes);
        } catch (IOException unreadable) {
            throw new SerializationException("not a record of ours", unreadable);
        }
    }
}
