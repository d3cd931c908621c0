package id.percaya.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantTextTest {

    private final ObjectMapper mapper =
            new ObjectMapper()
                    .registerModule(
                            new SimpleModule().addDeserializer(Instant.class, new InstantText()));

    @Test
    void is_kept_to_the_microsecond() throws JsonProcessingException {
        assertThat(read("\"2026-05-01T09:00:00.123456789+07:00\""))
                .isEqualTo("2026-05-01T02:00:00.123456Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1700000000",
                "\"tomorrow\"",
                "\"1899-12-31T23:59:59Z\"",
                "\"+10000-01-01T00:00:00Z\"",
                "\"-999999999-01-01T00:00:00Z\""
            })
    void what_no_instant_here_can_be_is_refused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(MismatchedInputException.class);
    }

    private Instant read(String json) throws JsonProcessingException {
        return mapper.readValue(json, Instant.class);
    }
}
