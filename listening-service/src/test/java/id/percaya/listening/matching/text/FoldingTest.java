package id.percaya.listening.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.ProcessorTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    private final WordSplitter splitter = new WordSplitter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Parah.Melati | parah melati",
                "@klinik_melati | klinik melati",
                "Melati’s | melati s",
                "Melati's | melati s",
                "Klinik:Melati | klinik melati",
                "Cafe\u0301 | caf\u00E9",
                "𝐌𝐞𝐥𝐚𝐭𝐢 | melati",
                "ＭＥＬＡＴＩ | melati",
                "me\u200Blati | melati",
                "me\u00ADlati | melati",
                "\u202Emelati\u202C | melati",
                "Straße | strasse",
                "ΣΊΣΥΦΟΣ | σίσυφοσ",
                "e-KTP | e ktp",
                "12.500 orang | 12 500 orang"
            })
    void spellings_that_look_alike_are_the_same_words(String text, String words) {
        assertThat(splitter.words(Folding.fold(text))).containsExactly(words.split(" "));
    }

    @Test
    void a_letter_with_a_hundred_thousand_marks_takes_no_time() {
        String marked = "a" + "\u0301\u0323".repeat(50_000);
        assertThat(ProcessorTime.of(() -> splitter.words(Folding.fold(marked))))
                .isLessThan(Duration.ofSeconds(1));
    }
}
