package id.percaya.consent.use.takedowncase.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.proof.printing.Language;
import id.percaya.consent.proof.printing.LocalizedText;
import id.percaya.consent.proof.printing.SharedText;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TakedownCertificateTextTest {

    static Stream<LocalizedText> phrases() {
        return Stream.concat(
                Arrays.stream(TakedownCertificateText.values()),
                Arrays.stream(SharedText.values()));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void is_said_in_both_languages(LocalizedText phrase) {
        assertThat(phrase.in(Language.ID)).isNotBlank();
        assertThat(phrase.in(Language.EN)).isNotBlank().isNotEqualTo(phrase.in(Language.ID));
    }
}
