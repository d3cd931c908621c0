package id.percaya.listening.understanding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.listening.understanding.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.current();

    @ParameterizedTest
    @CsvSource({
        "death, Pasien meninggal usai operasi usus buntu",
        "malpractice, Diduga malpraktik oleh dokter jaga",
        "wrong_drug, Apoteker salah memberi obat kepada balita",
        "wrong_diagnosis, Keluarga menyebut salah diagnosa",
        "infection, Ada infeksi usai operasi caesar",
        "no_licence, Klinik itu tidak punya izin praktik",
        "impostor, Dokter gadungan ditangkap",
        "data_leak, Data pasien bocor",
        "abuse, Perawat dituduh melakukan pelecehan",
        "lawsuit, Keluarga akan menggugat rumah sakit",
        "refused, Ibu hamil ditolak IGD",
        "wrong_surgery, kain kasa tertinggal di perut",
    })
    void grave_events_are_told(String event, String text) {
        assertThat(LEXICON.events().in(Words.of(text))).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dokternya ramah dan sabar",
                "Jadwal operasi hari Kamis",
                "Demam berdarah disebarkan nyamuk",
                "Antre tiga jam di poli gigi",
            })
    void ordinary_text_holds_no_event(String text) {
        assertThat(LEXICON.events().in(Words.of(text))).isEmpty();
    }

    @Test
    void a_gap_ends_with_the_sentence() {
        assertThat(LEXICON.events().in(Words.of("Kakek meninggal. Operasi besok"))).isEmpty();
        assertThat(LEXICON.events().in(Words.of("Kakek meninggal sehabis operasi")))
                .contains("death");
    }

    @Test
    void expressions_of_care_are_one_word_without_value() {
        List<String> masked = LEXICON.masked(Words.of("rumah sakit umum daerah dan sakit kepala"));

        assertThat(masked).containsExactly("_rumah_sakit_umum_daerah", "dan", "_sakit_kepala");
        assertThat(masked).allSatisfy(word -> assertThat(LEXICON.valueOf(word)).isZero());
    }

    @Test
    void a_word_keeps_its_value_with_a_clitic() {
        assertThat(LEXICON.valueOf("ramah")).isPositive();
        assertThat(LEXICON.valueOf("ramahnya")).isEqualTo(LEXICON.valueOf("ramah"));
        assertThat(LEXICON.valueOf("jutek")).isNegative();
        assertThat(LEXICON.valueOf("sayangnya")).isNegative();
    }

    @Test
    void an_unknown_version_is_refused() {
        assertThatThrownBy(() -> LexiconFile.read("none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none");
    }
}
