package id.percaya.listening.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReachSumTest {

    @Property
    void order_and_parts_change_nothing(
            @ForAll @Size(max = 50) List<@LongRange(max = 2_000_000_000) Long> followers,
            @ForAll long seed) {
        List<Long> shuffled = new ArrayList<>(followers);
        Collections.shuffle(shuffled, new Random(seed));
        int half = shuffled.size() / 2;
        ReachSum parts = new ReachSum();
        parts.add(sum(shuffled.subList(0, half)).exact());
        parts.add(sum(shuffled.subList(half, shuffled.size())).exact());
        assertThat(parts.exact()).isEqualByComparingTo(sum(followers).exact());
    }

    @Test
    void half_a_person_is_rounded_up_however_it_came_together() {
        assertThat(sum(Collections.nCopies(10, 3L)).rounded()).isEqualTo(5);
        assertThat(sum(List.of(30L)).rounded()).isEqualTo(5);
    }

    private static ReachSum sum(List<Long> followers) {
        ReachSum sum = new ReachSum();
        followers.forEach(each -> sum.add(SocialReach.of(each)));
        return sum;
    }
}
