package id.percaya.kit.json;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Reads the instants of query parameters as [InstantText] reads those of bodies.
@Provider
public final class InstantParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> raw, Type generic, Annotation[] annotations) {
        return raw == Instant.class ? (ParamConverter<T>) new Converter() : null;
    }

    private static final class Converter implements ParamConverter<Instant> {

        @Override
        public Instant fromString(String text) {
            Instant instant = InstantText.parse(text);
            if (!InstantText.isPlausible(instant)) {
                throw new IllegalArgumentException("must be in the years 1900 to 9999");
            }
            return instant.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public String toString(Instant instant) {
            return instant.toString();
        }
    }
}
