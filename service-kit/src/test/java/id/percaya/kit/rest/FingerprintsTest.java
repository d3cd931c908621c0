package id.percaya.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private final Fingerprints fingerprints = new Fingerprints("secret");

    private record Body(Set<Thread.State> states) {}

    /// Sets of enums iterate in another order in each process: a retry after a restart is the same
    /// request.
    @Test
    void the_order_of_a_set_makes_no_other_request() {
        Body one = new Body(inOrder(Thread.State.NEW, Thread.State.BLOCKED));
        Body same = new Body(inOrder(Thread.State.BLOCKED, Thread.State.NEW));
        Body other = new Body(inOrder(Thread.State.BLOCKED));
        assertThat(fingerprints.of(one))
                .isEqualTo(fingerprints.of(same))
                .isNotEqualTo(fingerprints.of(other));
    }

    @Test
    void nobody_makes_one_without_the_secret() {
        Body body = new Body(Set.of());

        assertThat(new Fingerprints("another").of(body)).isNotEqualTo(fingerprints.of(body));
    }

    private static Set<Thread.State> inOrder(Thread.State... states) {
        return new LinkedHashSet<>(List.of(states));
    }
}
