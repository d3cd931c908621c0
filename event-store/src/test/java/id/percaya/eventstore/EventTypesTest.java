package id.percaya.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    sealed interface Moved {
        @EventName(value = "lamp-moved", version = 3)
        record LampMoved(String room) implements Moved {}
    }

    sealed interface Lit {
        @EventName("lamp-lit")
        record LampLit() implements Lit {}
    }

    private static final Upcaster FIRST = step("lamp-moved", 1);
    private static final Upcaster SECOND = step("lamp-moved", 2);

    @Test
    void lifts_through_every_version() {
        EventTypes<Moved> types = EventTypes.of(Moved.class, SECOND, FIRST);

        assertThat(types.version("lamp-moved")).isEqualTo(3);
        assertThat(lifted(types, 1)).containsOnlyKeys("from 1", "from 2");
        assertThat(lifted(types, 2)).containsOnlyKeys("from 2");
        assertThat(lifted(types, 3)).isEmpty();
    }

    @Test
    void several_families_keep_their_upcasters() {
        EventTypes<Object> both =
                EventTypes.union(
                        List.of(
                                EventTypes.of(Moved.class, FIRST, SECOND),
                                EventTypes.of(Lit.class)));

        assertThat(both.version("lamp-moved")).isEqualTo(3);
        assertThat(both.version("lamp-lit")).isEqualTo(1);
        assertThat(both.lift("lamp-moved", 2, new HashMap<>())).containsOnlyKeys("from 2");
    }

    @Test
    void a_version_that_nobody_lifts_is_no_family() {
        assertRefused("no upcaster from lamp-moved v2", FIRST);
        assertRefused("no upcaster from lamp-moved v1", SECOND);
    }

    @Test
    void an_upcaster_of_nothing_is_no_family() {
        assertRefused("lamp-lost v1", FIRST, SECOND, step("lamp-lost", 1));
        assertRefused("lamp-moved v1", FIRST, FIRST, SECOND);
        assertRefused("lamp-moved is at v3", FIRST, SECOND, step("lamp-moved", 3));
        assertRefused("lamp-moved is at v3", FIRST, SECOND, step("lamp-moved", 0));
    }

    private static void assertRefused(String words, Upcaster... upcasters) {
        assertThatIllegalStateException()
                .isThrownBy(() -> EventTypes.of(Moved.class, upcasters))
                .withMessageContaining(words);
    }

    private static Map<String, Object> lifted(EventTypes<?> types, int from) {
        return types.lift("lamp-moved", from, new HashMap<>());
    }

    private static Upcaster step(String name, int from) {
        return new Upcaster(
                name,
                from,
                fields -> {
                    fields.put("from " + from, true);
                    return fields;
                });
    }
}
