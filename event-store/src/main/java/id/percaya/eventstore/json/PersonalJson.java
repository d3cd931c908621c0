package id.percaya.eventstore.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import id.percaya.eventstore.FormerlySealedAs;
import id.percaya.eventstore.Personal;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Stores a [Personal] as `{"subject": …, "sealed": …}`, or as `{"erased": true}` when it was
/// already erased. Without a [Sealer] it is refused rather than stored in plain text.
final class PersonalJson {

    /// As stored, with the path that [SealedPaths] has added.
    private record Stored(
            @Nullable UUID subject,
            @Nullable String sealed,
            @Nullable Boolean erased,
            @JsonProperty(SealedPaths.PLACE) @Nullable String place) {}

    /// Carries an exception of a sealer through Jackson, which would wrap it.
    static final class SealerFailure extends JsonMappingException {
        @Serial private static final long serialVersionUID = 1L;
        private final RuntimeException failure;

        SealerFailure(RuntimeException failure) {
            super(null, "a seal", failure);
            this.failure = failure;
        }

        RuntimeException failure() {
            return failure;
        }
    }

    private PersonalJson() {}

    static SimpleModule module() {
        return new SimpleModule("personal")
                .addSerializer(Personal.class, new Serializer())
                .addDeserializer(Personal.class, new Deserializer(null, List.of()));
    }

    @SuppressWarnings("rawtypes") // Jackson asks by the raw class
    private static final class Serializer extends JsonSerializer<Personal> {
        @Override
        public void serialize(Personal value, JsonGenerator out, SerializerProvider context)
                throws IOException {
            Sealer sealer = sealer(context);
            out.writeStartObject();
            switch (value) {
                case Personal.Known<?>(Object known) -> {
                    JsonStreamContext place = out.getOutputContext().getParent();
                    UUID subject = guarded(() -> DataSubjectFinder.of(place, sealer.subject()));
                    String json = guarded(() -> StoredJson.write(known));
                    out.writeStringField("subject", subject.toString());
                    out.writeStringField(
                            "sealed",
                            guarded(() -> sealer.seal(subject, SealedPaths.name(place), json)));
                }
                case Personal.Erased<?> _ -> out.writeBooleanField("erased", true);
            }
            out.writeEndObject();
        }

        @Override
        public void serializeWithType(
                Personal value, JsonGenerator out, SerializerProvider context, TypeSerializer type)
                throws IOException {
            serialize(value, out, context);
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class Deserializer extends JsonDeserializer<Personal>
            implements ContextualDeserializer {

        private final @Nullable JavaType type;
        private final List<String> formerly;

        Deserializer(@Nullable JavaType type, List<String> formerly) {
            this.type = type;
            this.formerly = formerly;
        }

        @Override
        public JsonDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            FormerlySealedAs former =
                    property == null ? null : property.getAnnotation(FormerlySealedAs.class);
            return new Deserializer(
                    context.getContextualType().containedTypeOrUnknown(0),
                    former == null ? List.of() : List.of(former.value()));
        }

        @Override
        public Personal deserialize(JsonParser in, DeserializationContext context)
                throws IOException {
            Sealer sealer = sealer(context);
            Stored stored = context.readValue(in, Stored.class);
            if (Boolean.TRUE.equals(stored.erased())) {
                return Personal.erased();
            }
            UUID subject = stored.subject();
            String sealed = stored.sealed();
            String place = stored.place();
            if (subject == null || sealed == null || place == null || type == null) {
                throw new SealerFailure(
                        new IllegalStateException("a personal field is not sealed"));
            }
            String json = guarded(() -> sealer.open(subject, place, formerly, sealed));
            return json == null ? Personal.erased() : known(json, type);
        }

        @Override
        public Object deserializeWithType(
                JsonParser in, DeserializationContext context, TypeDeserializer type)
                throws IOException {
            return deserialize(in, context);
        }

        private static Personal<Object> known(String json, JavaType type) throws SealerFailure {
            return Personal.of(guarded(() -> StoredJson.read(json, type)));
        }
    }

    private static Sealer sealer(DatabindContext context) throws SealerFailure {
        if (context.getAttribute(Sealer.class) instanceof Sealer sealer) {
            return sealer;
        }
        throw new SealerFailure(
                new IllegalStateException("a personal field needs a codec that seals"));
    }

    private static <T extends @Nullable Object> T guarded(Supplier<T> sealing)
            throws SealerFailure {
        try {
            return sealing.get();
        } catch (RuntimeException failure) {
            throw new SealerFailure(failure);
        }
    }
}
