package id.percaya.listening.concern.emerging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void words_and_pairs_of_neighbours_without_stop_words() {
        assertThat(terms("Vaksin polio itu bikin demam tinggi"))
                .containsExactlyInAnyOrder(
                        "vaksin",
                        "vaksin polio",
                        "polio",
                        "bikin",
                        "bikin demam",
                        "demam",
                        "demam tinggi",
                        "tinggi");
    }

    @Test
    void marks_and_short_words_divide_the_text() {
        assertThat(terms("demam. kejang")).containsExactlyInAnyOrder("demam", "kejang");
        assertThat(terms("demam di ke kejang")).containsExactlyInAnyOrder("demam", "kejang");
    }

    @Test
    void names_of_the_provider_are_no_terms() {
        Set<String> names = Terms.names(List.of("Klinik Melati Kemang", "drg. Sinta"));
        assertThat(Terms.of("Klinik Melati antre, kata sinta kejang", names))
                .containsExactlyInAnyOrder("antre", "kata", "kejang");
    }

    @Test
    void personal_data_and_handles_are_no_terms() {
        assertThat(
                        terms(
                                "NIK 3171054408900001 hubungi 081234567890 budi.santoso@contoh.id @siti_a"))
                .containsExactlyInAnyOrder("nik", "nik hubungi", "hubungi");
    }

    @Test
    void a_key_is_the_same_for_the_same_term_only() {
        assertThat(Terms.key("demam tinggi")).isEqualTo(Terms.key("demam tinggi"));
        assertThat(Terms.key("demam tinggi")).isNotEqualTo(Terms.key("demam tinggi "));
    }

    private static Set<String> terms(String text) {
        return Terms.of(text, Set.of());
    }
}
