package id.percaya.listening.matching.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void is_that_of_wilson() {
        assertThat(Interval.of(173, 210)).isEqualTo(new Interval(0.8238, 0.7666, 0.8694));
        assertThat(Interval.of(0, 10)).isEqualTo(new Interval(0, 0, 0.2775));
        assertThat(Interval.of(10, 10)).isEqualTo(new Interval(1, 0.7225, 1));
    }

    @Test
    void nothing_of_nothing_has_none() {
        assertThat(Interval.of(0, 0)).isNull();
    }
}
