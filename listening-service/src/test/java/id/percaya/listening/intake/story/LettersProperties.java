package id.percaya.listening.intake.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// Keys of stored texts were made from these letters, so they must not change.
class LettersProperties {

    @Property(tries = 2000)
    void the_letters_are_those_of_the_plain_definition(@ForAll("texts") String text) {
        assertThat(Letters.of(text)).isEqualTo(plainly(text));
    }

    private static String plainly(String text) {
        String few = text.replaceAll("(\\p{Mn}{4})\\p{Mn}+", "$1");
        return Normalizer.normalize(few, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?i)https?://\\S+|www\\.\\S+|@[\\p{L}\\p{N}_.]+", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "https://",
                        "HTTP://",
                        "www.",
                        "WWW.",
                        "@klinik_melati",
                        "x.id/ß",
                        " ",
                        "\n",
                        "ﬁ",
                        "½Ⅳ①",
                        "ÇİIıſK",
                        "𝐌𝐞𝐥𝐚𝐭𝐢",
                        "a\u0301\u0302\u0303\u0304\u0305\u0306",
                        "\u200b\u00ad",
                        "\ud83d\ude00",
                        "\ud83d");
        return Arbitraries.frequencyOf(
                        Tuple.of(2, pieces),
                        Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(12)),
                        Tuple.of(1, Arbitraries.strings().all().ofMaxLength(12)))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
