package id.percaya.eventstore.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The JSON of stored values: the record components and nothing else, times as ISO strings, and
/// beside a value of a sealed interface the name of its record, see [SubtypeIntrospector]. Reading
/// ignores unknown fields, which a newer release may have added, and refuses a missing primitive
/// instead of taking zero.
public final class StoredJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .annotationIntrospector(new SubtypeIntrospector())
                    .addModules(
                            new JavaTimeModule(),
                            new Jdk8Module(),
                            setsInOrder(),
                            PersonalJson.module())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                    .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                    .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                    .build();

    /// Numbers keep all their digits.
    private static final ObjectReader FIELDS =
            MAPPER.readerForMapOf(Object.class)
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private StoredJson() {}

    public static String write(Object value) {
        return write(value, MAPPER.writer());
    }

    public static String write(Object value, Sealer sealer) {
        return write(value, MAPPER.writer().withAttribute(Sealer.class, sealer));
    }

    private static String write(Object value, ObjectWriter writer) {
        try {
            return writer.writeValueAsString(value);
        } catch (PersonalJson.SealerFailure broken) {
            throw broken.failure();
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(
                    "cannot be written as JSON: " + value.getClass(), unwritable);
        }
    }

    /// An error names the class and never the text, which may be about a person.
    public static <T> T read(String json, Class<T> type) {
        return type.cast(read(json, MAPPER.readerFor(type)));
    }

    public static <T> T read(String json, Class<T> type, Sealer sealer) {
        return type.cast(read(json, MAPPER.readerFor(type).withAttribute(Sealer.class, sealer)));
    }

    static Object read(String json, JavaType type) {
        return read(json, MAPPER.readerFor(type));
    }

    private static Object read(String json, ObjectReader reader) {
        try {
            return reader.readValue(SealedPaths.isNeeded(json) ? SealedPaths.written(json) : json);
        } catch (PersonalJson.SealerFailure broken) {
            throw broken.failure();
        } catch (IOException unreadable) {
            throw notA(reader.getValueType().getRawClass(), unreadable);
        }
    }

    /// An object's fields: texts, numbers, booleans, lists and maps.
    static Map<String, Object> fields(String json) {
        try {
            return FIELDS.readValue(json);
        } catch (JsonProcessingException unreadable) {
            throw notA(Map.class, unreadable);
        }
    }

    private static IllegalStateException notA(Class<?> type, IOException unreadable) {
        return new IllegalStateException(
                "not a " + type.getName() + ": " + unreadable.getClass().getSimpleName());
    }

    private static SimpleModule setsInOrder() {
        return new SimpleModule("sets-in-order")
                .addSerializer(Set.class, new StdDelegatingSerializer(new InOrder()));
    }

    /// Stores a set in a fixed order; its own order differs from process to process.
    private static final class InOrder extends StdConverter<Set<?>, List<?>> {
        @Override
        public List<?> convert(Set<?> set) {
            return set.stream().sorted(Comparator.comparing(String::valueOf)).toList();
        }
    }
}
