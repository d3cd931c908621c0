package id.percaya.eventstore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredJsonTest {

    enum Colour {
        RED,
        GREEN
    }

    record Flag(Set<Colour> colours, int stripes, @Nullable String motto) {
        boolean isPlain() {
            return stripes == 0;
        }

        String getName() {
            return "flag";
        }
    }

    record Times(Instant at, LocalDate day, Duration notice, UUID by) {}

    record Nothing() {}

    sealed interface Way {
        record ByPhone(String number) implements Way {}

        record InPerson() implements Way {}

        sealed interface Other extends Way {
            record Drum(int beats) implements Other {}
        }
    }

    record Alarm(Way first, List<Way> then) {}

    record Desk(Way.ByPhone line) {}

    @Test
    void stores_the_components_of_a_record_and_nothing_else() {
        assertThat(StoredJson.write(new Flag(Set.of(Colour.RED), 2, "maju")))
                .isEqualTo("{\"colours\":[\"RED\"],\"stripes\":2,\"motto\":\"maju\"}");
        assertThat(StoredJson.write(new Nothing())).isEqualTo("{}");
    }

    @Test
    void stores_times_as_people_write_them() {
        Times times =
                new Times(
                        Instant.parse("2026-03-02T01:02:03.5Z"),
                        LocalDate.of(2026, 3, 2),
                        Duration.ofHours(36),
                        new UUID(0, 1));
        String json =
                "{\"at\":\"2026-03-02T01:02:03.500Z\",\"day\":\"2026-03-02\","
                        + "\"notice\":\"PT36H\",\"by\":\"00000000-0000-0000-0000-000000000001\"}";
        assertThat(StoredJson.write(times)).isEqualTo(json);
        assertThat(StoredJson.read(json, Times.class)).isEqualTo(times);
    }

    @Test
    void stores_a_set_in_one_order() {
        Flag one = new Flag(inOrder(Colour.RED, Colour.GREEN), 0, null);
        Flag same = new Flag(inOrder(Colour.GREEN, Colour.RED), 0, null);

        assertThat(StoredJson.write(one))
                .isEqualTo(StoredJson.write(same))
                .contains("[\"GREEN\",\"RED\"]");
    }

    @Test
    void reads_past_a_field_it_does_not_know() {
        Flag flag =
                StoredJson.read("{\"colours\":[],\"stripes\":1,\"newer\":{\"a\":1}}", Flag.class);
        assertThat(flag).isEqualTo(new Flag(Set.of(), 1, null));
    }

    @Test
    void takes_no_missing_number_for_zero() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StoredJson.read("{\"colours\":[]}", Flag.class));
    }

    @Test
    void says_which_record_stands_for_a_sealed_interface() {
        Alarm alarm =
                new Alarm(
                        new Way.ByPhone("0812"),
                        List.of(new Way.InPerson(), new Way.Other.Drum(3)));
        String json =
                "{\"first\":{\"is\":\"by-phone\",\"number\":\"0812\"},"
                        + "\"then\":[{\"is\":\"in-person\"},{\"is\":\"drum\",\"beats\":3}]}";

        assertThat(StoredJson.write(alarm)).isEqualTo(json);
        assertThat(StoredJson.read(json, Alarm.class)).isEqualTo(alarm);
        assertThat(StoredJson.read("{\"beats\":3,\"is\":\"drum\"}", Way.class))
                .isEqualTo(new Way.Other.Drum(3));
    }

    @Test
    void adds_nothing_to_a_record_that_is_declared_as_itself() {
        assertThat(StoredJson.write(new Way.ByPhone("0812"))).isEqualTo("{\"number\":\"0812\"}");
        assertThat(StoredJson.write(new Desk(new Way.ByPhone("0812"))))
                .isEqualTo("{\"line\":{\"number\":\"0812\"}}");
        assertThat(StoredJson.read("{\"line\":{\"number\":\"0812\"}}", Desk.class))
                .isEqualTo(new Desk(new Way.ByPhone("0812")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"first\":{\"is\":\"by-pigeon\"},\"then\":[]}",
                "{\"first\":{\"number\":\"0812\"},\"then\":[]}",
                "{\"first\":\"by-phone\",\"then\":[]}",
                "{\"first\":{\"is\":\"java.lang.String\"},\"then\":[]}"
            })
    void takes_no_record_for_another(String json) {
        assertThatIllegalStateException().isThrownBy(() -> StoredJson.read(json, Alarm.class));
    }

    @Test
    void does_not_repeat_what_it_could_not_read() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        StoredJson.read("{\"colours\":[\"Ibu Siti\"],\"stripes\":1}", Flag.class))
                .withMessageContaining("Flag")
                .withMessageNotContaining("Siti")
                .withNoCause();
    }

    private static Set<Colour> inOrder(Colour... colours) {
        return new LinkedHashSet<>(List.of(colours));
    }
}
