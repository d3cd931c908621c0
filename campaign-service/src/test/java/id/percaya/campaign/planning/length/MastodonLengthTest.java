package id.percaya.campaign.planning.length;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MastodonLengthTest {

    private static final int LINK = 23;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.id",
                "http://klinikmelati.co.id/jadwal?hari=senin&jam=9",
                "HTTPS://KLINIK.CO.ID/",
                "https://klinik.co.id:8443/a/b#c",
                "https://id.wikipedia.org/wiki/Darah_(biologi)",
                "https://en.wikipedia.org/wiki/A_(b_(c))",
                "https://klinik.co.id/資料/表",
                "https://münchen.de/ä",
                "https://xn--mnchen-3ya.de/",
                "https://例え.jp/",
                "gemini://klinik.co.id/",
                "https://klinik.co.id/?q=tensi%20tinggi",
                "https://sub_domain.klinik.co.id/x"
            })
    void a_link_counts_23(String link) {
        assertThat(MastodonLength.of(link)).isEqualTo(LINK);
        assertThat(MastodonLength.of("Lihat " + link + " ya")).isEqualTo(6 + LINK + 3);
        assertThat(MastodonLength.of("a\n" + link + "\n" + link)).isEqualTo(3 + 2 * LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "klinik.co.id",
                "www.klinik.co.id/jadwal",
                "https://klinik",
                "https://localhost/x",
                "https://10.0.0.1/",
                "https://klinik.tidakada/",
                "ftp://klinik.co.id/",
                "mailto:info@klinik.co.id",
                "#https://klinik.co.id",
                "xhttps://klinik.co.id",
                "https://-klinik.co.id"
            })
    void anything_else_counts_as_it_stands(String text) {
        assertThat(MastodonLength.of(text)).isEqualTo(text.length());
    }

    @ParameterizedTest
    @CsvSource({
        "'https://a.id.', 24",
        "'(https://a.id/x)', 25",
        "'https://a.id/x, dan', 28",
        "'https://a.id/x)', 24",
        "'https://a.id/x?', 24",
        "'\"https://a.id/x\"', 25",
        "'https://a.id/x…', 23",
        "'https://a.id/😀', 23",
        "'https://a.id😀', 24",
        "'語https://a.id/x', 24",
        "'https://t.co/abc/def', 27",
        "'lihat klinik.co.id/https://a.id', 31"
    })
    void a_link_ends_where_mastodon_ends_it(String text, int length) {
        assertThat(MastodonLength.of(text)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({
        "'@alice@contoh.social', 6",
        "'@alice', 6",
        "'Halo @alice@contoh.social!', 12",
        "'@alice.b-c@contoh.co.id,', 11",
        "'info@klinik.co.id', 17",
        "'@alice@contoh.social@lagi', 25",
        "'@josé@contoh.social', 19",
        "'@Dokter_9@contoh.social @x@y.z', 12",
        "'https://contoh.social/@alice@contoh.social', 23"
    })
    void a_mention_counts_without_its_server(String text, int length) {
        assertThat(MastodonLength.of(text)).isEqualTo(length);
    }

    /// From Mastodon's `status_length_validator_spec.rb`.
    @Test
    void the_examples_of_mastodon_fit() {
        String link = "a".repeat(476) + " http://" + "b".repeat(30) + ".com/example";
        String mention = "a".repeat(475) + " @alice@" + "b".repeat(30) + ".com";

        assertThat(MastodonLength.of(link)).isEqualTo(500);
        assertThat(MastodonLength.of(mention)).isEqualTo(482);
    }

    @Test
    void blank_text_has_no_length() {
        assertThat(MastodonLength.of(" \n\u3000")).isZero();
    }
}
