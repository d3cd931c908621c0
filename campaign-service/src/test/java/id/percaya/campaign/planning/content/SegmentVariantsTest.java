package id.percaya.campaign.planning.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.attachment.Shows;
import id.percaya.campaign.planning.rendition.Rendition;
import id.percaya.campaign.planning.rendition.Variant;
import id.percaya.eventstore.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SegmentVariantsTest {

    private static final Variant ELDERLY = text("Bapak, Ibu, mari cek tensi.");
    private static final Variant FACEBOOK =
            new Variant(
                    "Cek tensi!",
                    List.of("tensi"),
                    "https://melati.co.id/tensi",
                    null,
                    null,
                    "Kerja sama",
                    Map.of("Lansia", ELDERLY));

    @Test
    void a_segment_gets_its_own_text_and_the_rest_of_the_channels_variant() {
        assertThat(rendition("Lansia").text())
                .isEqualTo(
                        "Kerja sama\n\nBapak, Ibu, mari cek tensi.\n\nhttps://melati.co.id/tensi\n\n#tensi");
        assertThat(rendition("Lansia").segment()).isEqualTo("Lansia");
    }

    @Test
    void another_segment_gets_the_channels_post() {
        assertThat(rendition("Gen Z").text())
                .isEqualTo(varied().rendition(Channel.FACEBOOK).text());
        assertThat(rendition("Gen Z").sha256())
                .isEqualTo(varied().rendition(Channel.FACEBOOK).sha256())
                .isNotEqualTo(rendition("Lansia").sha256());
    }

    @Test
    void a_segment_gets_the_contents_post_where_the_channel_has_no_variant() {
        assertThat(varied().rendition(Channel.X, "Lansia").text()).isEqualTo("Tekanan darah naik.");
    }

    @Test
    void a_segment_may_get_other_media() {
        Variant one =
                new Variant(null, List.of(), null, List.of(ShownMedia.OTHER), null, null, null);
        Variant all = new Variant(null, List.of(), null, null, null, null, Map.of("Lansia", one));
        Manuscript shown =
                ShownMedia.article(
                        List.of(),
                        Map.of(Channel.X, all),
                        ShownMedia.picture(ShownMedia.PICTURE, Shows.NOBODY),
                        ShownMedia.picture(ShownMedia.OTHER, Shows.NOBODY));

        assertThat(shown.rendition(Channel.X, "Lansia").media()).hasSize(1);
        assertThat(shown.rendition(Channel.X).media()).hasSize(2);
    }

    @Test
    void segments_are_written_after_the_lines_of_their_channel() {
        assertThat(new String(CanonicalForm.of("melati", varied()), StandardCharsets.UTF_8))
                .endsWith(
                        """
                        variant 8:FACEBOOK
                        text 10:Cek tensi!
                        link 26:https://melati.co.id/tensi
                        hashtag 5:tensi
                        disclosure 10:Kerja sama
                        segment 6:Lansia
                        text 27:Bapak, Ibu, mari cek tensi.
                        """);
    }

    @Test
    void a_text_for_a_segment_that_is_too_long_is_refused_at_submission() {
        Variant x =
                new Variant(
                        "Cek!",
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        Map.of("Lansia", text("a".repeat(281))));
        Manuscript article = Manuscripts.article("Naik.", Map.of(Channel.X, x));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> SubmissionRules.requireFitting(article, Set.of()))
                .extracting(Refused::reason)
                .isEqualTo(ContentRefusal.VARIANT_TOO_LONG);
    }

    @Test
    void the_texts_for_segments_are_searched_for_names() {
        assertThat(varied().words().words()).contains("bapak");
    }

    private static Rendition rendition(String segment) {
        return varied().rendition(Channel.FACEBOOK, segment);
    }

    private static Manuscript varied() {
        return Manuscripts.article("Tekanan darah naik.", Map.of(Channel.FACEBOOK, FACEBOOK));
    }

    private static Variant text(String text) {
        return new Variant(text, List.of(), null);
    }
}
