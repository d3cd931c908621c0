package id.percaya.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private final ObjectMapper mapper = strict();

    private static ObjectMapper strict() {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        new StrictJson().customize(mapper);
        return mapper;
    }

    @Test
    void a_day_is_read_as_it_is_written() throws JsonProcessingException {
        assertThat(mapper.readValue("\"2027-04-01\"", LocalDate.class))
                .isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20270401",
                "[2027, 4, 1]",
                "\"\"",
                "\"2027-02-30\"",
                "\"1899-12-31\"",
                "\"+10000-01-01\"",
                "\"+999999999-12-31\""
            })
    void what_is_no_day_of_ours_is_refused(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, LocalDate.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
