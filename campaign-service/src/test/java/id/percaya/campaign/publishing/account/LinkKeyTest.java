package id.percaya.campaign.publishing.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkKeyTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.instagram.com/p/1/, https://instagram.com/p/1",
        "https://instagram.com/p/1?igsh=MzRlO&utm_source=qr, https://instagram.com/p/1",
        "HTTPS://WWW.X.com/Melati/status/1?s=20&t=abc, https://x.com/Melati/status/1",
        "https://youtube.com/watch?v=abc&si=def&feature=share, https://youtube.com/watch?v=abc",
        "https://www.facebook.com/p.php?story_fbid=1&id=2&mibextid=Z, https://facebook.com/p.php?story_fbid=1&id=2",
        "https://www.melati.example/, https://melati.example",
        "https://melati.example/kabar//?, https://melati.example/kabar"
    })
    void links_to_one_post_are_the_same(URI link, String key) {
        assertThat(LinkKey.of(link)).isEqualTo(key);
        assertThat(LinkKey.of(URI.create(key))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "https://youtube.com/watch?v=abc, https://youtube.com/watch?v=abd",
        "https://instagram.com/p/a, https://instagram.com/p/A",
        "https://melati.example/?s=1, https://melati.example/?s=2",
        "https://melati.example/?p=1&utm_source=x, https://melati.example/?p=2&utm_source=x",
        "https://melati.example/kabar/1, https://melati.example/kabar/2"
    })
    void links_to_two_posts_are_not(URI one, URI other) {
        assertThat(LinkKey.of(one)).isNotEqualTo(LinkKey.of(other));
    }
}
