package id.percaya.campaign.publishing.publication.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Kind;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import id.percaya.campaign.planning.attachment.Shows;
import id.percaya.campaign.planning.content.Manuscript;
import id.percaya.campaign.planning.content.ShownMedia;
import id.percaya.campaign.planning.rendition.Rendition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFingerprintTest {

    private static final String TEXT = "Cek tensi, gratis di Depok!";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cek TENSI gratis di depok",
                "Cek tensi - gratis,  di Depok.",
                "  Cek\ttensi\n\ngratis di Depok \u2728",
                "Cek te\u200bnsi gratis di Depok",
                "\uff23\uff45\uff4b tensi gratis di Depok"
            })
    void a_near_duplicate_has_the_same_fingerprint(String other) {
        assertThat(fingerprint(other)).isEqualTo(fingerprint(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cek tensi gratis di Bogor", "Cektensi gratis di Depok", ""})
    void other_words_have_another(String other) {
        assertThat(fingerprint(other)).isNotEqualTo(fingerprint(TEXT));
    }

    @Test
    void symbols_alone_are_compared_as_they_are() {
        assertThat(fingerprint("\u2764")).isNotEqualTo(fingerprint("\u2728"));
    }

    @Test
    void the_same_words_with_other_media_are_another_post() {
        AttachedMedium one = ShownMedia.picture(ShownMedia.PICTURE, Shows.NOBODY);
        AttachedMedium other = ShownMedia.picture(ShownMedia.OTHER, Shows.NOBODY);

        assertThat(fingerprint(TEXT, one)).isNotEqualTo(fingerprint(TEXT));
        assertThat(fingerprint(TEXT, one)).isNotEqualTo(fingerprint(TEXT, other));
        assertThat(fingerprint(TEXT, one, other)).isNotEqualTo(fingerprint(TEXT, one));
    }

    @Test
    void the_same_media_in_another_order_are_a_near_duplicate() {
        AttachedMedium one = ShownMedia.picture(ShownMedia.PICTURE, Shows.NOBODY);
        AttachedMedium other = ShownMedia.picture(ShownMedia.OTHER, Shows.NOBODY);

        assertThat(fingerprint("Cek TENSI, gratis di Depok", other, one))
                .isEqualTo(fingerprint(TEXT, one, other));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"YOUTUBE", "WEBSITE"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_title_that_nobody_sees_makes_no_other_post(Channel channel) {
        Rendition post = post("Tensi, Mei", TEXT).rendition(channel);
        Rendition other = post("Tensi, Juni", TEXT).rendition(channel);

        assertThat(TextFingerprint.of(post)).isEqualTo(TextFingerprint.of(other));
        assertThat(TextFingerprint.ofTitled(post)).isNotEqualTo(TextFingerprint.ofTitled(other));
    }

    @ParameterizedTest
    @EnumSource(names = {"YOUTUBE", "WEBSITE"})
    void another_title_where_it_is_shown_makes_another_post(Channel channel) {
        assertThat(TextFingerprint.of(post("Tensi, Mei", TEXT).rendition(channel)))
                .isNotEqualTo(TextFingerprint.of(post("Tensi, Juni", TEXT).rendition(channel)));
    }

    private static String fingerprint(String body, AttachedMedium... media) {
        return TextFingerprint.of(post("", body, media).rendition(Channel.INSTAGRAM));
    }

    private static Manuscript post(String title, String body, AttachedMedium... media) {
        return new Manuscript(
                Kind.ARTICLE,
                title,
                body,
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                null,
                null,
                List.of(media));
    }
}
