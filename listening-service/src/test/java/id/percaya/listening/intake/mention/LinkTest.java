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
        "https://m.id/a, https://m.id/a",
        "https://contoh.id./a, https://contoh.id/a",
        "https://BÜCHER.example/a, https://xn--bcher-kva.example/a",
        "https://amp.contoh.id/berita/amp/, https://contoh.id/berita",
        "https://contoh.id/berita?page=all, https://contoh.id/berita",
        "https://contoh.id/berita?page=2, https://contoh.id/berita?page=2",
        "https://contoh.id/%7euser/%c3%a9, https://contoh.id/~user/%C3%A9",
        "https://contoh.id/#/topic/1, https://contoh.id#/topic/1",
        "https://contoh.id/a#atas, https://contoh.id/a",
        "https://forum.example/t/1#post-5, https://forum.example/t/1#post-5",
        "https://contoh.id/?s=cari, https://contoh.id?s=cari",
        "https://contoh.id/a?gad_source=1&gbraid=2&msclkid=3&ttclid=4, https://contoh.id/a"
    })
    void the_same_page_has_one_canonical_address(String url, String canonical) {
        assertThat(Link.of(url).canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "https://twitter.com/contoh/status/7?s=20&t=x, https://x.com/i/web/status/7",
        "https://mobile.twitter.com/contoh/status/7/photo/1, https://x.com/i/web/status/7",
        "https://youtu.be/AbC-1?si=x&t=3, https://youtube.com/watch?v=AbC-1",
        "https://www.youtube.com/shorts/AbC-1, https://m.youtube.com/watch?v=AbC-1&feature=share",
        "https://youtube.com/live/AbC-1?si=9, https://www.youtube.com/watch?v=AbC-1&t=10s",
        "https://web.facebook.com/a/posts/1?mibextid=z, https://m.facebook.com/a/posts/1",
        "https://www.instagram.com/reel/AbC/?igsh=x, https://instagram.com/p/AbC",
        "https://www.tiktok.com/@a/video/1?_t=8&_r=1, https://tiktok.com/@a/video/1",
        "https://www.google.com/url?rct=j&url=https://contoh.id/a%3Fb%3D1&ct=ga, https://contoh.id/a?b=1",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fcontoh.id%2Fa%3Ffbclid%3D1&h=x, https://contoh.id/a",
        "https://www-contoh-id.cdn.ampproject.org/c/s/www.contoh.id/a, https://contoh.id/a",
        "https://www.google.co.id/amp/s/contoh.id/a/amp, https://contoh.id/a"
    })
    void two_addresses_of_one_post_are_the_same(String one, String other) {
        assertThat(Link.of(one).canonical()).isEqualTo(Link.of(other).canonical());
    }

    @ParameterizedTest
    @CsvSource({
        "https://forum.example/t/1#post-5, https://forum.example/t/1#post-6",
        "https://contoh.id/#/topic/1, https://contoh.id/#/topic/2",
        "https://youtube.com/watch?v=A&lc=1, https://youtube.com/watch?v=A&lc=2",
        "https://contoh.id/a?t=1, https://contoh.id/a?t=2"
    })
    void addresses_of_two_posts_differ(String one, String other) {
        assertThat(Link.of(one).canonical()).isNotEqualTo(Link.of(other).canonical());
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
