package id.percaya.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SortedTest {

    @Test
    void equal_sets_have_one_order() {
        assertThat(Sorted.set(new LinkedHashSet<>(List.of("words", "photo"))))
                .containsExactly("photo", "words");
    }

    @Test
    void an_added_item_takes_its_place() {
        assertThat(Sorted.with(Sorted.set(List.of(1, 3)), 2)).containsExactly(1, 2, 3);
    }

    @Test
    void equal_maps_have_one_order() {
        assertThat(Sorted.map(Map.of("b", 2, "a", 1)))
                .containsExactly(Map.entry("a", 1), Map.entry("b", 2));
    }
}
