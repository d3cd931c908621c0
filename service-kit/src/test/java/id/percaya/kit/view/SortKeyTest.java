package id.percaya.kit.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SortKeyTest {

    @Test
    void a_key_is_read_back_with_the_types_of_its_attributes() {
        List<Object> values =
                List.of(
                        Instant.parse("2026-03-01T10:00:00.123456Z"),
                        UUID.fromString("0196f5a0-0000-7000-8000-000000000001"),
                        LocalDate.of(2026, 3, 1),
                        "klinik/melati \"1\"",
                        DayOfWeek.MONDAY,
                        7);
        List<Class<?>> types =
                List.of(
                        Instant.class,
                        UUID.class,
                        LocalDate.class,
                        String.class,
                        DayOfWeek.class,
                        Integer.class);

        assertThat(List.<Object>copyOf(SortKey.parse(SortKey.text(values), types)))
                .isEqualTo(values);
    }
}
