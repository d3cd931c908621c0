package id.percaya.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.eventstore.Personal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenPersonalTest {

    private record Arrived(Personal<String> name, List<Personal<LocalDate>> days) {}

    @Test
    void what_happened_is_told_and_not_to_whom() throws JsonProcessingException {
        ObjectMapper mapper = TolerantJson.mapper().copy();
        new StrictJson().customize(mapper);

        Arrived arrived =
                new Arrived(
                        Personal.of("Siti"),
                        List.of(Personal.of(LocalDate.parse("1990-05-17")), Personal.erased()));

        assertThat(mapper.writeValueAsString(arrived))
                .isEqualTo(
                        "{\"name\":{\"sealed\":true},\"days\":[{\"sealed\":true},{\"erased\":true}]}");
    }
}
