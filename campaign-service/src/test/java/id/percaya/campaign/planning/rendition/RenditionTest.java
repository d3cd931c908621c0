package id.percaya.campaign.planning.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Channel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenditionTest {

    private static final String TITLE = "Mengenal hipertensi";
    private static final String BODY = "Tekanan darah tinggi sering tanpa gejala.";

    @Test
    void a_channel_without_a_variant_gets_the_own_text() {
        Rendition rendition = Rendition.of(Channel.X, TITLE, BODY, null);

        assertThat(rendition.text()).isEqualTo(BODY);
        assertThat(rendition.derived()).isTrue();
        assertThat(rendition.length().length()).isEqualTo(BODY.length());
    }

    @Test
    void the_link_stands_after_the_text_and_the_hashtags_at_the_end() {
        Variant variant =
                new Variant("Cek tensi!", List.of("tensi", "sehat"), "https://melati.co.id/tensi");

        Rendition rendition = Rendition.of(Channel.X, TITLE, BODY, variant);

        assertThat(rendition.text())
                .isEqualTo("Cek tensi!\n\nhttps://melati.co.id/tensi\n\n#tensi #sehat");
        assertThat(rendition.derived()).isFalse();
        assertThat(rendition.length().length()).isEqualTo(10 + 2 + 23 + 2 + 13);
    }

    @Test
    void a_variant_without_a_text_is_derived() {
        Rendition rendition =
                Rendition.of(Channel.X, TITLE, BODY, new Variant(null, List.of("tensi"), null));

        assertThat(rendition.text()).isEqualTo(BODY + "\n\n#tensi");
        assertThat(rendition.derived()).isTrue();
    }

    @Test
    void the_hash_tells_channels_titles_and_texts_apart() {
        assertThat(
                        List.of(
                                Rendition.of(Channel.X, TITLE, BODY, null).sha256(),
                                Rendition.of(Channel.THREADS, TITLE, BODY, null).sha256(),
                                Rendition.of(Channel.X, "", BODY, null).sha256(),
                                Rendition.of(Channel.X, TITLE, BODY + " ", null).sha256()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_hash_is_of_the_documented_lines() {
        String lines =
                """
                percaya-rendition 1:1
                channel 1:X
                title 1:T
                text 5:Naïk
                """;

        assertThat(Rendition.of(Channel.X, "T", "Naïk", null).sha256())
                .isEqualTo(CanonicalLines.sha256(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
