package id.percaya.listening.figures.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DistinctHashesTest {

    @Property(tries = 50)
    void sets_are_united_exactly(@ForAll long seed, @ForAll @IntRange(max = 6) int sets) {
        Random random = new Random(seed);
        Set<Long> all = new HashSet<>();
        DistinctHashes distinct = new DistinctHashes();
        for (int set = 0; set < sets; set++) {
            Set<Long> members = new HashSet<>();
            for (int member = random.nextInt(2000); member > 0; member--) {
                members.add(random.nextInt(3) == 0 ? random.nextInt(50) : random.nextLong());
            }
            distinct.add(hashes(members));
            all.addAll(members);
        }
        assertThat(distinct.count()).isEqualTo(all.size());
    }

    @Test
    void many_hashes_are_counted_in_slices() {
        Random random = new Random(1);
        Set<Long> some = new HashSet<>();
        while (some.size() < 150_000) {
            some.add(random.nextLong());
        }
        Set<Long> others = new HashSet<>();
        while (others.size() < 150_000) {
            others.add(random.nextLong());
        }
        DistinctHashes distinct = new DistinctHashes();
        distinct.add(hashes(some));
        distinct.add(hashes(others));
        distinct.add(hashes(some));
        others.addAll(some);
        assertThat(distinct.count()).isEqualTo(others.size());
    }

    private static Hashes hashes(Set<Long> members) {
        ByteBuffer bytes = ByteBuffer.allocate(members.size() * Long.BYTES);
        members.forEach(bytes::putLong);
        return new Hashes(bytes.array());
    }
}
