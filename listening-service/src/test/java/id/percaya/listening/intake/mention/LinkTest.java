package id.percaya.listening.intake.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.Contoh.ID/Berita/1/, https://contoh.id/Berita/1",
        "http://m.contoh.id:80/a#b, https://contoh.id/a",
        "https://mobile.www.contoh.id, https://contoh.id",
        "https://contoh.id/?utm_source=x&fbclid=1, https://contoh.id",
        "https://contoh.id/a?z=1&utm_medium=m&b=2, https://contoh.id/a?b=2&z=1",
        "https://user@contoh.id:8443/a, https://contoh.id:8443/a",
        "https://m.id/a, https://m.id/a"
    })
    void the_same_page_has_one_canonical_address(String url, String canonical) {
        assertThat(Link.of(url).canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "contoh.id",
                "ftp://contoh.id/a",
                "javascript:alert(1)",
                "https://",
                "https://a b.id",
                "https://localhost/a",
                "https:///a"
            })
    void other_texts_are_rejected(String url) {
        assertThatThrownBy(() -> Link.of(url)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.contoh.id:8443/a?b, contoh.id",
        "https://berita.contoh.id, berita.contoh.id"
    })
    void the_domain_is_the_host(String url, String domain) {
        assertThat(Link.of(url).domain()).isEqualTo(domain);
    }
}
