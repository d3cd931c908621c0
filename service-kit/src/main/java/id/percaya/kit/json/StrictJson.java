package id.percaya.kit.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/// Makes the service's mapper refuse what Quarkus would accept by default: unknown fields, repeated
/// keys, anything after the value, numbers for texts and dates, deep nesting, and hostile text. It
/// leaves out members without a value, and hides the personal fields of events.
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    private static final int DEPTH = 32;
    private static final int NUMBER_LENGTH = 40;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .setDefaultPropertyInclusion(
                        JsonInclude.Value.construct(
                                JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
        refuseNumbersFor(mapper, LogicalType.DateTime);
        refuseNumbersFor(mapper, LogicalType.Textual);
        refuseTextFor(mapper, LogicalType.Integer);
        refuseTextFor(mapper, LogicalType.Float);
        refuseTextFor(mapper, LogicalType.Boolean);
        mapper.getFactory()
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true)
                .setStreamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(DEPTH)
                                .maxNumberLength(NUMBER_LENGTH)
                                .build());
        mapper.registerModule(
                new SimpleModule("percaya-text")
                        // the order in which they were sent, so that problems can point to elements
                        .addAbstractTypeMapping(Set.class, LinkedHashSet.class)
                        .addDeserializer(String.class, new PlainText())
                        .addDeserializer(Instant.class, new InstantText())
                        .addDeserializer(LocalDate.class, new DateText())
                        .addSerializer(new DurationText())
                        .addSerializer(new HiddenPersonal()));
    }

    /// Runs last, so that no other module replaces its deserializers.
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static void refuseNumbersFor(ObjectMapper mapper, LogicalType type) {
        mapper.coercionConfigFor(type)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    private static void refuseTextFor(ObjectMapper mapper, LogicalType type) {
        mapper.coercionConfigFor(type)
                .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    }
}
