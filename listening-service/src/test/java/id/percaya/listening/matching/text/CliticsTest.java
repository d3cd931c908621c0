package id.percaya.listening.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliticsTest {

    @ParameterizedTest
    @CsvSource({
        "operasinya, operasi",
        "kliniknya, klinik",
        "rumahku, rumah",
        "obatmu, obat",
        "apakah, apa",
        "bacalah, baca",
        "dokterpun, dokter",
        "dokternyalah, dokter",
        "masalahnya, masalah",
        "sekolahkah, sekolah",
        "bertemulah, bertemu",
        "jamnya, jam",
        "bpjsnya, bpjs"
    })
    void clitics_are_removed(String word, String noun) {
        assertThat(Clitics.remove(word)).isEqualTo(noun);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "masalah", "sekolah", "adalah", "setelah", "majalah", "istilah", "seolah",
                        "bertanya",
                "berlaku", "perilaku", "mengaku", "bertemu", "melangkah", "nyonya", "hanya",
                        "punya",
                "buku", "kamu", "salah", "diharapkan", "berharap", "harapan", "penyakit", "berobat"
            })
    void words_that_only_end_like_one_and_derived_words_stay_whole(String word) {
        assertThat(Clitics.remove(word)).isEqualTo(word);
    }

    @Property
    void other_words_are_cut_as_lucene_cuts_them(@ForAll("words") String word) throws IOException {
        assertThat(Clitics.remove(word)).isEqualTo(lucene(word));
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> roots =
                Arbitraries.of("klinik", "melati", "dokter", "rumah", "operasi", "pasien", "obat");
        Arbitrary<String> ends = Arbitraries.of("", "nya", "ku", "mu");
        Arbitrary<String> particles = Arbitraries.of("", "lah", "kah", "pun");
        return Combinators.combine(roots, ends, particles).as((a, b, c) -> a + b + c);
    }

    private static String lucene(String word) throws IOException {
        WhitespaceTokenizer tokenizer = new WhitespaceTokenizer();
        tokenizer.setReader(new StringReader(word));
        try (TokenStream stemmed = new IndonesianStemFilter(tokenizer, false)) {
            stemmed.reset();
            assertThat(stemmed.incrementToken()).isTrue();
            return stemmed.getAttribute(CharTermAttribute.class).toString();
        }
    }
}
