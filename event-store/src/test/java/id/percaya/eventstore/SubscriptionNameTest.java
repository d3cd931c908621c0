package id.percaya.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SubscriptionNameTest {

    static class WhenBedTakenThenTellTheWard2 implements Subscription<Object> {

        @Override
        public EventTypes<Object> types() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void on(Recorded<Object> recorded) {
            throw new UnsupportedOperationException();
        }
    }

    /// As a CDI container generates it.
    private static final class WhenBedTakenThenTellTheWard2_Subclass
            extends WhenBedTakenThenTellTheWard2 {}

    @Test
    void defaults_to_the_class_in_kebab_case() {
        assertThat(new WhenBedTakenThenTellTheWard2().name())
                .isEqualTo("when-bed-taken-then-tell-the-ward2");
    }

    @Test
    void ignores_the_suffix_of_a_generated_subclass() {
        assertThat(new WhenBedTakenThenTellTheWard2_Subclass().name())
                .isEqualTo("when-bed-taken-then-tell-the-ward2");
    }

    @Test
    void must_be_given_by_an_anonymous_class() {
        Subscription<Object> anonymous = new WhenBedTakenThenTellTheWard2() {};
        assertThatThrownBy(anonymous::name)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must override name()");
    }
}
