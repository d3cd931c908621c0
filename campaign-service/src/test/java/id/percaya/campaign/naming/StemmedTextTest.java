package id.percaya.campaign.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sedot lemak | Sedot lemak
                    sedot lemak | SEDOT  LEMAK!
                    sedot lemak | Apa itu sedot-lemak?
                    sedot lemak | Penyedotan lemaknya aman
                    sedot lemak | #SedotLemak di Depok
                    sedot lemak | #sedotlemak
                    sedot lemak | #sedot_lemak
                    sedot lemak | ｓｅｄｏｔ ｌｅｍａｋ
                    sedot lemak | sédot lemak
                    lipo        | Promo lipo, hari ini
                    liposuction | Liposuction: tanya jawab
                    dr-sinta    | Bersama dr. Sinta
                    """)
    void a_name_is_found(String name, String text) {
        assertThat(has(text, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    lipo        | Liposom dan nutrisi
                    lipo        | Lipoma bukan kanker
                    sedot lemak | Lemak sedot
                    sedot lemak | Sedot dan lemak
                    sedot lemak | Sedotan plastik
                    dr-sinta    | dr. Santi
                    """)
    void another_word_is_no_name(String name, String text) {
        assertThat(has(text, name)).isFalse();
    }

    @Test
    void invisible_characters_hide_nothing() {
        assertThat(has("se\u200bdot le\u00admak", "sedot lemak")).isTrue();
        assertThat(has("s\u0301edot lemak", "sedot lemak")).isTrue();
    }

    @Test
    void a_name_does_not_reach_from_the_title_into_the_body() {
        StemmedText text = StemmedText.of(List.of("Cara sedot", "Lemak jahat"));
        assertThat(text.hasAny(names("sedot lemak"))).isFalse();
        assertThat(text.hasAny(names("lemak jahat"))).isTrue();
    }

    @Test
    void a_name_of_signs_alone_is_in_no_text() {
        assertThat(names("!?")).isEmpty();
        assertThat(has("", "sedot")).isFalse();
    }

    @Test
    void names_are_those_of_their_codes() {
        NameList names = new NameList();
        names.add("liposuction", "Sedot lemak");
        names.add("botox", "Botoks");
        names.add("liposuction", "lipo");
        assertThat(names.byCode())
                .containsEntry("botox", Set.of(new StemmedText(" botoks ")))
                .containsEntry(
                        "liposuction",
                        Set.of(
                                new StemmedText(" sedot lemak "),
                                new StemmedText(" sedotlemak "),
                                new StemmedText(" lipo ")));
        assertThat(new NameList().byCode()).isEmpty();
    }

    /// The words are compared with `like` in SQL.
    @Property
    void stems_have_no_sign_of_a_pattern(@ForAll String text) {
        assertThat(StemmedText.of(List.of(text)).words()).doesNotContain("%", "_", "\\", "\u0000");
    }

    @Property(tries = 200)
    void each_text_has_itself(@ForAll String text) {
        Set<StemmedText> name = names(text);
        assertThat(name.isEmpty() || StemmedText.of(List.of(text)).hasAny(name)).isTrue();
    }

    private static Set<StemmedText> names(String name) {
        NameList names = new NameList();
        names.add("code", name);
        return names.byCode().getOrDefault("code", Set.of());
    }

    private static boolean has(String text, String name) {
        return StemmedText.of(List.of(text)).hasAny(names(name));
    }
}
