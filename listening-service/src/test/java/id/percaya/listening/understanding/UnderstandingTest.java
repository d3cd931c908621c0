package id.percaya.listening.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.understanding.mood.Mood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstandingTest {

    private static final Understanding ALL = new Understanding(true);
    private static final Understanding WITHOUT_NUSAX = new Understanding(false);

    private static Mood mood(String text) {
        return WITHOUT_NUSAX.read(text, Optional.empty()).mood().mood();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POSITIVE | Dokternya ramah dan sabar menjelaskan, terima kasih",
                "POSITIVE | Tidak pernah mengecewakan, pelayanannya cepat",
                "NEGATIVE | Antre lima jam, petugasnya jutek pula",
                "NEGATIVE | Perawatnya tidak ramah dan tidak profesional",
                "NEGATIVE | Pasien meninggal usai operasi, keluarga menggugat rumah sakit",
                "NEUTRAL | Pendaftaran poli gigi dibuka pukul 07.00",
                "NEUTRAL | Apakah vaksin HPV tersedia di puskesmas?",
                "NEUTRAL | Demam berdarah disebarkan oleh nyamuk",
            })
    void the_mood_of_health_text_is_told(Mood expected, String text) {
        assertThat(mood(text)).isEqualTo(expected);
    }

    @Test
    void the_answer_names_its_versions() {
        Reading reading = WITHOUT_NUSAX.read("Pelayanannya bagus", Optional.of("id"));

        assertThat(reading.mood().modelVersion()).isEqualTo("mood-1");
        assertThat(reading.mood().lexiconVersion()).isEqualTo("1");
        assertThat(reading.mood().score()).isBetween(1 / 3.0, 1.0);
    }

    @Test
    void critical_words_are_told_wherever_they_stand_and_leave_the_mood_to_the_beginning() {
        String article = "Klinik membuka poli gigi pada pukul tujuh pagi. ".repeat(190);
        Reading reading =
                WITHOUT_NUSAX.read(article + "Keluarga menduga malpraktik.", Optional.of("id"));
        assertThat(article).hasSizeGreaterThan(9_000);
        assertThat(reading.criticalWords()).containsExactly("malpractice");
        assertThat(reading.mood()).isEqualTo(WITHOUT_NUSAX.read(article, Optional.of("id")).mood());
    }

    @Test
    void a_critical_expression_may_stand_between_two_pieces_of_a_long_text() {
        for (int before = 4_980; before <= 5_000; before++) {
            String text = "ya ".repeat(before / 3) + "x".repeat(before % 3) + " pasien meninggal";
            assertThat(WITHOUT_NUSAX.read(text, Optional.of("id")).criticalWords())
                    .contains("death");
        }
    }

    @Test
    void critical_words_are_told_whatever_the_mood() {
        assertThat(
                        WITHOUT_NUSAX
                                .read("Diduga malpraktik, data pasien bocor", Optional.empty())
                                .criticalWords())
                .containsExactly("data_leak", "malpractice");
    }

    @Test
    void the_language_is_told_by_the_model_or_else_by_the_source() {
        String javanese = "Perawate sabar banget, doktere yo pinter njelaske nganti aku mudheng";

        assertThat(ALL.read(javanese, Optional.of("id")).language()).contains("jv");
        assertThat(ALL.read("ok", Optional.of("su")).language()).contains("su");
        assertThat(WITHOUT_NUSAX.read(javanese, Optional.of("id")).language()).contains("id");
        assertThat(WITHOUT_NUSAX.read(javanese, Optional.empty()).language()).isEmpty();
    }

    @Test
    void a_language_that_the_model_does_not_know_is_the_sources() {
        String german = "Das Krankenhaus hat mich wirklich sehr freundlich aufgenommen";
        String indonesian =
                "Tempatnya bersih dan nyaman, makanannya enak sekali, saya pasti akan kembali lagi"
                        + " ke sini bersama keluarga";

        assertThat(ALL.read(german, Optional.of("de")).language()).contains("de");
        assertThat(ALL.read(indonesian, Optional.of("in")).language()).contains("id");
        assertThat(ALL.read(indonesian, Optional.of("Bahasa")).language()).contains("id");
    }

    @Test
    void the_version_names_all_that_was_used() {
        assertThat(ALL.version())
                .isEqualTo("mood-1+nusax-language-1+nusax-mood-1+lexicon-1+reading-2");
        assertThat(WITHOUT_NUSAX.version()).isEqualTo("mood-1+lexicon-1+reading-2");
    }

    @Test
    void a_regional_text_is_read_by_the_regional_model() {
        String javanese = "Perawate sabar banget, doktere yo pinter njelaske nganti aku mudheng";

        assertThat(ALL.read(javanese, Optional.empty()).mood().modelVersion())
                .isEqualTo("nusax-mood-1");
    }

    @Test
    void the_committed_model_keeps_its_figure_on_held_health_sentences() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("model/health/valid.tsv"));

        long right =
                lines.stream()
                        .map(line -> line.split("\t", -1))
                        .filter(each ->
                                each[0].equals(mood(each[2]).name().toLowerCase(Locale.ROOT)))
                        .count();

        assertThat((double) right / lines.size()).isGreaterThan(0.78);
    }
}
