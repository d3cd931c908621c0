package id.percaya.consent.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.page.Label;
import id.percaya.consent.page.Language;
import id.percaya.consent.page.Phrase;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CertificateWordTest {

    static Stream<Phrase> phrases() {
        return Stream.concat(
                Arrays.stream(CertificateWord.values()), Arrays.stream(Label.values()));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void is_said_in_both_languages(Phrase phrase) {
        assertThat(phrase.in(Language.ID)).isNotBlank();
        assertThat(phrase.in(Language.EN)).isNotBlank().isNotEqualTo(phrase.in(Language.ID));
    }
}
