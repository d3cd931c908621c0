package id.percaya.kit.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.directory.SimilarCodes.Candidate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimilarCodesTest {

    private static final List<Candidate> ENTRIES =
            List.of(
                    new Candidate("melati-kemang", List.of("Klinik Melati Kemang", "melati kmg")),
                    new Candidate("melati-pluit", List.of("Klinik Melati Pluit")),
                    new Candidate("sari-ayu", List.of("Klinik Kecantikan Sari Ayu")));

    @Test
    void two_exchanged_letters_are_one_edit() {
        assertThat(similar("meltai-pluit")).containsExactly("melati-pluit");
        assertThat(EditDistance.of("ab", "ba", 3)).isEqualTo(1);
    }

    @Test
    void a_synonym_in_place_of_the_code_is_recognised() {
        assertThat(similar("melati-kmg")).containsExactly("melati-kemang");
    }

    @Test
    void a_name_is_recognised_in_any_case_and_with_accents() {
        assertThat(similar("KLINIK melati plúit")).containsExactly("melati-pluit");
    }

    @Test
    void a_code_that_resembles_nothing_has_no_suggestion() {
        assertThat(similar("bethesda")).isEmpty();
        assertThat(similar("x")).isEmpty();
    }

    @Test
    void at_most_three_are_suggested_and_the_nearest_comes_first() {
        Stream<Candidate> four =
                Stream.of("ward-31", "ward-11", "ward-1", "ward-12")
                        .map(code -> new Candidate(code, List.of(code)));

        assertThat(SimilarCodes.of("ward-13", four))
                .containsExactly("ward-1", "ward-11", "ward-12");
    }

    @Test
    void the_distance_counts_each_kind_of_edit_and_stops_beyond_the_limit() {
        assertThat(EditDistance.of("", "", 3)).isZero();
        assertThat(EditDistance.of("kemang", "kemng", 3)).isEqualTo(1);
        assertThat(EditDistance.of("kemang", "kemmang", 3)).isEqualTo(1);
        assertThat(EditDistance.of("kemang", "komang", 3)).isEqualTo(1);
        assertThat(EditDistance.of("kemang", "pluit", 2)).isEqualTo(3);
        assertThat(EditDistance.of("kemang", "k", 2)).isEqualTo(3);
    }

    private static List<String> similar(String entered) {
        return SimilarCodes.of(entered, ENTRIES.stream());
    }
}
