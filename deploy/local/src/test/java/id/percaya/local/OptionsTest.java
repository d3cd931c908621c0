package id.percaya.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void without_options_the_clinic_case_is_played_and_the_platform_stays_up() {
        assertThat(Options.parse(List.of()))
                .isEqualTo(new Options(Options.Play.CLINIC, false, false, true, Set.of()));
    }

    @Test
    void reset_alone_starts_nothing() {
        assertThat(Options.parse(List.of("--reset")).start()).isFalse();
    }

    @Test
    void reset_with_another_option_starts_afresh() {
        assertThat(Options.parse(List.of("--reset", "--play", "none", "--stop")))
                .isEqualTo(new Options(Options.Play.NONE, true, true, true, Set.of()));
    }

    @Test
    void an_unknown_option_is_answered_with_the_valid_ones() {
        assertThatThrownBy(() -> Options.parse(List.of("--fast")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("--fast", "--play none|clinic", "--stop", "--reset");
    }

    @Test
    void a_case_that_does_not_exist_is_answered_with_those_that_do() {
        assertThatThrownBy(() -> Options.parse(List.of("--play", "hospital")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("none", "clinic", "hospital");
        assertThatThrownBy(() -> Options.parse(List.of("--play")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("clinic");
    }

    @Test
    void aServiceIsLeftOutOnlyWhenNoCaseNeedsIt() {
        assertThat(Options.parse(List.of("--play", "none", "--without", "crisis")).without())
                .containsExactly(Service.CRISIS);
        assertThatThrownBy(() -> Options.parse(List.of("--without", "crisis")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--play none");
        assertThatThrownBy(() -> Options.parse(List.of("--play", "none", "--without", "kafka")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("crisis", "kafka");
    }
}
