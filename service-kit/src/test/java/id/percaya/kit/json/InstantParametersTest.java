package id.percaya.kit.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantParametersTest {

    private final ParamConverter<Instant> instants =
            requireNonNull(
                    new InstantParameters()
                            .getConverter(Instant.class, Instant.class, new Annotation[0]));

    @Test
    void are_kept_to_the_microsecond() {
        assertThat(instants.fromString("2026-05-01T09:00:00.123456789+07:00"))
                .isEqualTo("2026-05-01T02:00:00.123456Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1700000000",
                "tomorrow",
                "1899-12-31T23:59:59Z",
                "+300000-01-01T00:00:00Z",
                "-999999999-01-01T00:00:00Z"
            })
    void that_nothing_here_can_be_about_are_refused(String text) {
        assertThatThrownBy(() -> instants.fromString(text)).isInstanceOf(RuntimeException.class);
    }
}
