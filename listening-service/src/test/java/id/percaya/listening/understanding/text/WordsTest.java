package id.percaya.listening.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    private static String words(String text) {
        return String.join(" ", Words.of(text));
    }

    @Test
    void addresses_handles_and_numbers_become_placeholders() {
        assertThat(words("Cek https://a.example/x?y=1 kata @admin_rs jam 07.30"))
                .isEqualTo("cek <url> kata <user> jam <num>");
        assertThat(words("[USERNAME] lihat [URL]")).isEqualTo("<user> lihat <url>");
    }

    @Test
    void elongation_is_cut_to_two_letters() {
        assertThat(words("lamaaaaa bangeeet")).isEqualTo("lamaa bangeet");
    }

    @Test
    void slang_is_spelt_out() {
        assertThat(words("dokternya gak ramah bgt")).isEqualTo("dokternya tidak ramah banget");
        assertThat(words("RS ini tdk bersih")).isEqualTo("rumah sakit ini tidak bersih");
    }

    @Test
    void reduplication_counts_once() {
        assertThat(words("ramah-ramah teman2 bolak-balik")).isEqualTo("ramah teman bolak balik");
    }

    @Test
    void marks_stay_up_to_three() {
        assertThat(words("Parah!!!!!! kenapa?? ya, sudah."))
                .isEqualTo("parah !!! kenapa ?? ya , sudah .");
    }

    @Test
    void faces_and_emoji_are_words() {
        assertThat(words("mantap :) 👍 sedih :-(")).isEqualTo("mantap <smile> 👍 sedih <frown>");
    }

    @Test
    void bold_and_invisible_letters_are_read_as_plain_ones() {
        assertThat(words("𝗽𝗮𝗿𝗮𝗵 pa\u200brah pa\u00adrah")).isEqualTo("parah parah parah");
    }

    @Test
    void a_whole_text_is_read_in_pieces_between_words() {
        assertThat(Words.all("kata ".repeat(20_000))).hasSize(20_000).containsOnly("kata");
        assertThat(Words.all("pelayanan\n".repeat(9_000))).hasSize(9_000).containsOnly("pelayanan");
        assertThat(Words.all("😡".repeat(50_000))).containsOnly("😡");
        assertThat(Words.all("a" + "\u0301".repeat(100_000))).containsOnly("á");
        assertThat(Words.all("antre lama")).isEqualTo(Words.of("antre lama"));
        assertThat(Words.all("")).isEmpty();
    }

    @Test
    void a_long_text_is_cut() {
        assertThat(Words.of("kata ".repeat(100_000))).hasSizeLessThan(1_100);
        assertThat(Words.of("\u0301".repeat(100_000))).isEmpty();
        assertThat(Words.of("😡".repeat(100_000))).hasSizeLessThan(3_000);
    }
}
