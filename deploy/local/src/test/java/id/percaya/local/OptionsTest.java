package id.percaya.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void withoutOptionsTheClinicCaseIsPlayedAndThePlatformStaysUp() {
        assertThat(Options.parse(List.of()))
                .isEqualTo(new Options(Options.Play.CLINIC, false, false, true));
    }

    @Test
    void resetAloneStartsNothing() {
        assertThat(Options.parse(List.of("--reset")).start()).isFalse();
    }

    @Test
    void resetWithAnotherOptionStartsAfresh() {
        assertThat(Options.parse(List.of("--reset", "--play", "none", "--stop")))
                .isEqualTo(new Options(Options.Play.NONE, true, true, true));
    }

    @Test
    void anUnknownOptionIsAnsweredWithTheValidOnes() {
        assertThatThrownBy(() -> Options.parse(List.of("--fast")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("--fast", "--play none|clinic", "--stop", "--reset");
    }

    @Test
    void aCaseThatDoesNotExistIsAnsweredWithThoseThatDo() {
        assertThatThrownBy(() -> Options.parse(List.of("--play", "hospital")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("none", "clinic", "hospital");
        assertThatThrownBy(() -> Options.parse(List.of("--play")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("clinic");
    }
}
