package id.percaya.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StrictJsonTest {

    record Stay(@Nullable String ward, Duration length) {}

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());

    StrictJsonTest() {
        new StrictJson().customize(mapper);
    }

    @Test
    void a_member_without_a_value_is_absent() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(new Stay(null, Duration.ofHours(8))))
                .isEqualTo("{\"length\":\"PT8H\"}");
    }

    @Test
    void a_duration_has_whole_seconds() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(new Stay("a", Duration.ofMillis(1500))))
                .isEqualTo("{\"ward\":\"a\",\"length\":\"PT1S\"}");
    }
}
