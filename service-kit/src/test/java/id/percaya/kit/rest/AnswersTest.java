package id.percaya.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private record Body(Set<Thread.State> states) {}

    /// Sets of enums iterate in another order in each process: a retry after a restart is the same
    /// request.
    @Test
    void the_order_of_a_set_makes_no_other_request() {
        Body one = new Body(inOrder(Thread.State.NEW, Thread.State.BLOCKED));
        Body same = new Body(inOrder(Thread.State.BLOCKED, Thread.State.NEW));
        Body other = new Body(inOrder(Thread.State.BLOCKED));
        assertThat(Answers.fingerprint(one))
                .isEqualTo(Answers.fingerprint(same))
                .isNotEqualTo(Answers.fingerprint(other));
    }

    private static Set<Thread.State> inOrder(Thread.State... states) {
        return new LinkedHashSet<>(List.of(states));
    }
}
