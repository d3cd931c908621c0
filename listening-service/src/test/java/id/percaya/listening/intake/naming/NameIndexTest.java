package id.percaya.listening.intake.naming;

import static id.percaya.kit.directory.CodeKind.PRACTITIONER;
import static id.percaya.kit.directory.CodeKind.PROCEDURE;
import static id.percaya.kit.directory.CodeKind.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {

    private static final NamedCode LIPO = new NamedCode(PROCEDURE, "lipo");
    private static final NamedCode SINTA = new NamedCode(PRACTITIONER, "sinta");
    private static final NamedCode FEE = new NamedCode(TOPIC, "biaya");

    private final Stemmer stemmer = new Stemmer();
    private final NameIndex names = new NameIndex();

    NameIndexTest() {
        names.add("Sedot lemak", LIPO, stemmer);
        names.add("lipo", LIPO, stemmer);
        names.add("dr. Sinta Dewi", SINTA, stemmer);
        names.add("biaya", FEE, stemmer);
        names.add("!!!", FEE, stemmer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lipo | penyedotan lemaknya gagal",
                "lipo | hati-hati dengan #SedotLemak",
                "lipo | LIPO di sini",
                "sinta | Dr Sinta Dewi ramah",
                "sinta | dr.sinta.dewi ramah",
                "biaya | pembiayaannya mahal",
                "biaya | b\u00ADiaya mahal",
            })
    void a_name_is_found_in_its_forms(String code, String text) {
        assertThat(names.in(stemmer.of(text))).extracting(NamedCode::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"liposom", "sedot saja, lemak tidak", "Sinta ramah", "!!!", ""})
    void a_part_of_a_word_or_a_name_is_none(String text) {
        assertThat(names.in(stemmer.of(text))).isEmpty();
    }

    @Test
    void several_names_are_several_codes() {
        assertThat(names.in(stemmer.of("Biaya sedot lemak oleh dr Sinta Dewi")))
                .containsExactlyInAnyOrder(LIPO, SINTA, FEE);
    }
}
