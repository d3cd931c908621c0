package id.percaya.campaign.directory.entry;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.directory.entry.NameIndex.Clash;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {

    private final NameIndex names = new NameIndex();

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "sedot lemak,SEDOT LEMAK",
                "cafe\u0301,caf\u00e9",
                "\uff4d\uff45\uff4c\uff41\uff54\uff49,melati",
                "stra\u00dfe,STRASSE",
                "sedot lemak,' sedot   lemak '",
                "\ufb01ller,filler"
            })
    void texts_that_differ_in_case_or_form_only_are_the_same(String one, String other) {
        assertThat(NameIndex.folded(one)).isEqualTo(NameIndex.folded(other));
    }

    @Test
    void accents_and_words_tell_texts_apart() {
        assertThat(NameIndex.folded("caf\u00e9")).isNotEqualTo(NameIndex.folded("cafe"));
        assertThat(NameIndex.folded("sedotlemak")).isNotEqualTo(NameIndex.folded("sedot lemak"));
    }

    @Test
    void a_synonym_is_no_name_and_no_synonym_of_another_entry() {
        names.add("liposuction", described("Sedot lemak", "lipo"));

        assertThat(names.clashes("filler", described("Filler", "x", "LIPO", "sedot lemak")))
                .containsExactly(
                        new Clash("/synonyms/1", "liposuction"),
                        new Clash("/synonyms/2", "liposuction"));
    }

    @Test
    void a_name_is_no_synonym_of_another_entry() {
        names.add("liposuction", described("Sedot lemak", "lipo"));

        assertThat(names.clashes("lipo-2", described("Lipo")))
                .containsExactly(new Clash("/name", "liposuction"));
    }

    @Test
    void two_people_may_have_the_same_name() {
        names.add("dr-siti-1", described("dr. Siti Aminah"));

        assertThat(names.clashes("dr-siti-2", described("dr. Siti Aminah"))).isEmpty();
    }

    @Test
    void an_entry_does_not_clash_with_itself() {
        names.add("liposuction", described("Sedot lemak", "lipo"));

        assertThat(names.clashes("liposuction", described("Lipo", "sedot lemak"))).isEmpty();
    }

    private static Description described(String name, String... synonyms) {
        return new Description(name, List.of(synonyms), null, null, null);
    }
}
