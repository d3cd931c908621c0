package id.percaya.campaign.publishing.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Channel;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelLinksTest {

    @ParameterizedTest
    @CsvSource({
        "INSTAGRAM, https://instagram.com/p/1",
        "INSTAGRAM, https://www.instagram.com/reel/1?hl=id",
        "FACEBOOK, https://m.facebook.com/melati/posts/1",
        "FACEBOOK, https://fb.watch/abc",
        "X, https://twitter.com/melati/status/1",
        "X, https://x.com/melati/status/1",
        "TIKTOK, https://vt.tiktok.com/abc",
        "YOUTUBE, https://youtu.be/abc",
        "THREADS, https://www.threads.net/@melati/post/1",
        "THREADS, https://www.threads.com/@melati/post/1",
        "BLUESKY, https://bsky.app/profile/melati.example/post/1",
        "LINKEDIN, https://www.linkedin.com/posts/melati_1",
        "WHATSAPP_CHANNEL, https://www.whatsapp.com/channel/1/2",
        "MASTODON, https://sosial.melati.example/@klinik/1",
        "WEBSITE, https://melati.example/kabar/1"
    })
    void a_link_of_the_channel_fits(Channel channel, URI link) {
        assertThat(ChannelLinks.fits(channel, link)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "INSTAGRAM, http://instagram.com/p/1",
        "INSTAGRAM, http://127.0.0.1:1/x",
        "INSTAGRAM, https://notinstagram.com/p/1",
        "INSTAGRAM, https://instagram.com.evil.example/p/1",
        "INSTAGRAM, https://instagram.com@evil.example/p/1",
        "INSTAGRAM, https://instagram.com:8443/p/1",
        "INSTAGRAM, https://x.com/p/1",
        "X, https://netflix.com/1",
        "THREADS, https://notthreads.net/1",
        "BLUESKY, https://bsky.app.evil.example/1",
        "LINKEDIN, https://x.com/1",
        "WHATSAPP_CHANNEL, https://wa.example/1",
        "MASTODON, https://localhost/@klinik/1",
        "WEBSITE, https://localhost/x",
        "WEBSITE, https://melati.local/x",
        "WEBSITE, https://10.0.0.1/x",
        "WEBSITE, 'https://[::1]/x'",
        "WEBSITE, /kabar/1",
        "WEBSITE, mailto:a@melati.example"
    })
    void any_other_link_does_not(Channel channel, URI link) {
        assertThat(ChannelLinks.fits(channel, link)).isFalse();
    }

    @Test
    void a_link_is_at_most_2000_characters_long() {
        String start = "https://x.com/";
        assertThat(ChannelLinks.fits(Channel.X, URI.create(start + "a".repeat(1986)))).isTrue();
        assertThat(ChannelLinks.fits(Channel.X, URI.create(start + "a".repeat(1987)))).isFalse();
    }

    @Test
    void links_are_compared_with_host_and_scheme_in_lower_case() {
        assertThat(ChannelLinks.normalised(URI.create("HTTPS://WWW.X.com/Melati")))
                .isEqualTo(URI.create("https://www.x.com/Melati"));
    }
}
